package org.gongkai.channel.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gongkai.channel.domain.ChannelItem;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.PublishedTitles;
import org.gongkai.disclosure.PublishedTitles.PublishedTitle;
import org.gongkai.organ.Organs;
import org.gongkai.web.Words;
import org.springframework.stereotype.Component;

/** Gives items of a staff list their titles and words. */
@Component
class ItemRows {
    private final PublishedTitles titles;
    private final Organs organs;
    private final Words words;

    ItemRows(PublishedTitles titles, Organs organs, Words words) {
        this.titles = titles;
        this.organs = organs;
        this.words = words;
    }

    List<ItemRow> of(List<ChannelItem> items) {
        var named = titles.of(items.stream().map(ChannelItem::id).toList());
        return items.stream().map(item -> row(item, named)).toList();
    }

    private ItemRow row(ChannelItem item, Map<DisclosureId, PublishedTitle> named) {
        var title = named.get(item.id());
        return new ItemRow(item.id().value(), title == null ? "编号 " + item.id() + " 的信息（已撤回）" : title.title(),
                organs.get(
                        item.organ()).shortName(),
                item.publishedOn(), words(item.gone()), words(item.planned()
                        .stream()
                        .filter(item::awaits)
                        .toList()),
                item.withdrawn(), title == null ? null : title.url());
    }

    private List<String> words(Collection<PublicationChannel> kinds) {
        return kinds.stream().sorted().map(kind -> words.of("channel.kind", kind)).toList();
    }
}
