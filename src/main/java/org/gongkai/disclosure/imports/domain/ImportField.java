package org.gongkai.disclosure.imports.domain;

import java.util.Locale;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns a table may have; heads are recognised by any of their usual names. */
public enum ImportField {
    /** 标题. */
    TITLE("标题", true, "不超过 200 字", "关于印发春季植树造林实施方案的通知", "名称", "信息名称", "信息标题", "文件名称", "文件标题", "题名"),
    /** 发布机构. */
    ORGAN("发布机构", false, "单位全称或简称；不填时用上传时选的默认单位", "县林业局", "机构", "单位", "公开机构", "发文机关", "发文机构", "发布单位", "责任单位"),
    /** 栏目. */
    COLUMN("栏目", false, "栏目名称，重名时写全路径，如 法定主动公开内容/财政信息；不填时用上传时选的默认栏目", "政策文件", "所属栏目", "栏目名称", "信息栏目", "分类"),
    /** 发布日期. */
    PUBLISHED_ON("发布日期", true, "在原网站发布的日期，可带时间", "2021-03-15 09:30", "发布时间", "公开日期", "公开时间", "发布时间日期"),
    /** 成文日期. */
    FORMED_ON("成文日期", false, "不晚于发布日期", "2021-03-12", "生成日期", "发文日期", "印发日期", "生成时间"),
    /** 文号. */
    DOCUMENT_NUMBER("文号", false, "年份用六角括号，〔〕、[]、（）都认得", "溪政发〔2021〕3号", "发文字号", "发文号", "文件编号"),
    /** 索引号. */
    INDEX_NUMBER("索引号", false, "沿用原来的索引号；不填则自动编号", "", "信息索引号", "信息索引", "索取号"),
    /** 内容概述. */
    SUMMARY("内容概述", false, "不超过 500 字", "", "概述", "摘要", "内容摘要", "简介"),
    /** 正文. */
    BODY("正文", false, "纯文字（每行一段）或网页源码；网页源码会清理掉样式和脚本", "各乡镇人民政府：", "内容", "信息内容", "正文内容"),
    /** 附件. */
    ATTACHMENTS("附件", false, "压缩包内的文件名，多个用分号隔开", "方案.docx；名单.xlsx", "附件名称", "附件文件", "附件列表"),
    /** 主题分类. */
    THEME("主题分类", false, "名称或代码", "", "主题", "信息分类"),
    /** 体裁分类. */
    GENRE("体裁分类", false, "名称或代码", "", "体裁", "文种", "公文种类"),
    /** 领域. */
    FIELD("领域", false, "名称或代码", "", "公开领域", "重点领域"),
    /** 关键词. */
    KEYWORDS("关键词", false, "多个用分号或空格隔开", "", "主题词", "关键字"),
    /** 有效性. */
    VALIDITY("有效性", false, "有效、失效、废止、已修改；不填为有效", "有效", "效力状态", "时效性", "效力", "是否有效"),
    /** 失效日期. */
    VOID_ON("失效日期", false, "失效、废止或修改的日期", "", "废止日期", "失效时间", "废止时间"),
    /** 废止文号. */
    ABOLISHED_BY("废止文号", false, "据以废止或修改的文件", "", "废止依据", "废止文件"),
    /** 公开渠道. */
    CHANNELS("公开渠道", false, "多个用分号隔开，如 政府网站；政务微信；不填为政府网站", "政府网站", "公开方式", "发布渠道", "公开形式"),
    /** 原网址. */
    LEGACY_URL("原网址", false, "在原网站的网址，会自动转到新页面", "http://www.example.gov.cn/a/202103/t1.html", "原链接", "旧网址", "网址", "链接",
            "原文链接", "url");

    private final String label;
    private final boolean required;
    private final String help;
    private final String example;
    private final List<String> aliases;

    ImportField(String label, boolean required, String help, String example, String... aliases) {
        this.label = label;
        this.required = required;
        this.help = help;
        this.example = example;
        this.aliases = List.of(aliases);
    }

    public String label() {
        return label;
    }

    public boolean isRequired() {
        return required;
    }

    public String help() {
        return help;
    }

    public String example() {
        return example;
    }

    public List<String> aliases() {
        return aliases;
    }

    /** The field a head of a table means; spaces, stars and remarks in brackets do not matter. */
    public static Optional<ImportField> ofHead(String head) {
        String plain = head.replaceAll("[（(\\[【].*", "")
                .replaceAll("[\\s\\u3000*：:＊]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.label.equals(plain) || field.aliases.contains(plain))
                .findFirst();
    }
}
