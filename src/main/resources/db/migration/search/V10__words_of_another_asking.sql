-- What people said when the search was measured by questions it had never met.
insert into search_word (kind, words, note) select 'COLLOQUIAL', string_to_array(line, ' '), '初始词库' from unnest(array[
    '课后服务 托管班 放学托管 校内托管',
    '计量器具 缺斤短两 秤不准',
    '食品经营许可 开饭馆 开小吃店',
    '道路运输经营许可 跑货运 跑运输',
    '城乡居民医疗保险 居民医保 交医保',
    '政府信息公开指南 申请信息公开 申请公开信息',
    '更正公告 变更公告',
    '澄清公告 招标答疑 答疑 补遗',
    '主要经济指标 主要经济数据 经济数据',
    '招生服务区 划片 学区']) line;
