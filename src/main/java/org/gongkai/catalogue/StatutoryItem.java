package org.gongkai.catalogue;

import static org.gongkai.law.ArticleRef.art;
import static org.gongkai.organ.OrganKind.COUNTY;
import static org.gongkai.organ.OrganKind.DEPARTMENT;
import static org.gongkai.organ.OrganKind.TOWNSHIP;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.law.ArticleRef;
import org.gongkai.organ.OrganKind;

/**
 * An item of information the Regulation itself says must be published (条例 §20, §21), by its code and short form.
 *
 * @param owedBy kinds of organ it binds; empty for every organ
 */
public record StatutoryItem(String code, String name, ArticleRef basis, Set<OrganKind> owedBy) {
    private static final List<String> OF_EVERY_ORGAN = List.of("行政法规、规章和规范性文件",
            "机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名", "国民经济和社会发展规划、专项规划、区域规划及相关政策", "国民经济和社会发展统计信息",
            "行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果", "行政处罚、行政强制的依据、条件、程序和有一定社会影响的处罚决定", "财政预算、决算信息",
            "行政事业性收费项目及其依据、标准", "政府集中采购项目的目录、标准及实施情况", "重大建设项目的批准和实施情况", "扶贫、教育、医疗、社会保障、促进就业等的政策、措施及实施情况",
            "突发公共事件的应急预案、预警信息及应对情况", "环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况", "公务员招考的职位、名额、报考条件以及录用结果",
            "规定应当主动公开的其他政府信息");
    private static final List<String> OF_COUNTIES = List.of("市政建设", "公共服务", "公益事业", "土地征收", "房屋征收", "治安管理",
            "社会救助");
    private static final List<String> OF_TOWNSHIPS = List.of("贯彻落实农业农村政策", "农田水利工程建设运营", "农村土地承包经营权流转",
            "宅基地使用情况审核", "土地征收", "房屋征收", "筹资筹劳", "社会救助");

    /** All of them, in the order of the Regulation. */
    public static final List<StatutoryItem> ALL = Stream
            .of(numbered(OF_EVERY_ORGAN, "20-%02d", Set.of()),
                    numbered(OF_COUNTIES, "21-C%d", Set.of(COUNTY, DEPARTMENT)),
                    numbered(OF_TOWNSHIPS, "21-T%d", Set.of(TOWNSHIP)))
            .flatMap(List::stream)
            .toList();

    public StatutoryItem {
        owedBy = Set.copyOf(owedBy);
    }

    public static Optional<StatutoryItem> find(String code) {
        return ALL.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    public boolean isOwedBy(OrganKind kind) {
        return owedBy.isEmpty() || owedBy.contains(kind);
    }

    private static List<StatutoryItem> numbered(List<String> names, String form, Set<OrganKind> owedBy) {
        return IntStream.rangeClosed(1, names.size())
                .mapToObj(n -> new StatutoryItem(form.formatted(n), names.get(n - 1),
                        owedBy.isEmpty() ? art(20, n) : art(21), owedBy))
                .toList();
    }
}
