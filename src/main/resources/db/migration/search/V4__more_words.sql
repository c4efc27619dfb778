-- Ways of speaking that turned up when the search was measured with what people type.
insert into search_word (stop, words, note) select false, string_to_array(line, ' '), '初始词库' from unnest(array[
    '城乡居民医疗保险 城乡医保',
    '可行性研究报告 可研 可研报告',
    '道路维修 修路 道路施工',
    '户籍 户口 上户口 落户',
    '农家书屋 图书室 图书馆 阅览室',
    '文化惠民演出 送戏下乡 文艺演出 下乡演出',
    '居民消费价格 物价 菜价 cpi',
    '政务新媒体 公众号 抖音 微博 微信公众号',
    '用工信息 招工 用工 找工作',
    '食堂 午餐 伙食 营养午餐',
    '慈善捐赠 捐款 捐赠 募捐',
    '宅基地 建房 建房用地']) line;
insert into search_word (stop, words, note) select true, array[word], '初始词库' from unnest(array[
    '干什么', '干什么的', '是干什么的', '做什么', '做什么的']) word;
