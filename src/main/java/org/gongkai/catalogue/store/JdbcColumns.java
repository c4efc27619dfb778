package org.gongkai.catalogue.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.catalogue.Block;
import org.gongkai.catalogue.CatalogueRegistration.NewColumn;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.catalogue.domain.ColumnTree;
import org.gongkai.catalogue.domain.Columns;
import org.gongkai.database.Remembered;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Some hundred columns, read on every page: kept in memory as one tree. */
@Repository
class JdbcColumns implements Columns {
    private final JdbcClient jdbc;
    private final Remembered<ColumnTree> tree = new Remembered<>(this::read);

    JdbcColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ColumnTree tree() {
        return tree.get();
    }

    @Override
    public void lockAll() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('catalogue_column'))").query(row -> {});
        tree.forget();
    }

    @Override
    public int versionOf(ColumnId id) {
        return jdbc.sql("select version from catalogue_column where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public ColumnId add(NewColumn column) {
        long id = jdbc.sql("""
                insert into catalogue_column (parent_id, slug, name, block, kind, statutory_codes, applies_to, only_for,
                    description, keywords, column_type, position, link, page_size)
                values (:parent, :slug, :name, :block, :kind, :codes, :appliesTo, :onlyFor,
                    :description, :keywords, :columnType, :position, :link, :pageSize)
                returning id""").params(values(column)).query(Long.class).single();
        keepSlug(column.slug(), id);
        tree.forget();
        return new ColumnId(id);
    }

    @Override
    public void save(Column changed, int version) {
        int saved = jdbc.sql("""
                update catalogue_column set parent_id = :parent, slug = :slug, name = :name, kind = :kind,
                    statutory_codes = :codes, applies_to = :appliesTo, only_for = :onlyFor, description = :description,
                    keywords = :keywords, column_type = :columnType, position = :position, link = :link,
                    page_size = :pageSize, block = :block, hidden = :hidden, version = version + 1
                where id = :id and version = :version and merged_into is null""")
                .params(values(asNew(changed)))
                .param("hidden", changed.hidden())
                .param("id", changed.id().value())
                .param("version", version)
                .update();
        mustHaveSaved(saved, changed.id());
        keepSlug(changed.slug(), changed.id().value());
        tree.forget();
    }

    @Override
    public void merge(ColumnId from, int version, ColumnId into) {
        int saved = jdbc
                .sql("""
                        update catalogue_column set merged_into = :into, parent_id = null, version = version + 1
                        where id = :id and version = :version and merged_into is null""")
                .param("into", into.value())
                .param("id", from.value())
                .param("version", version)
                .update();
        mustHaveSaved(saved, from);
        tree.forget();
    }

    private static void mustHaveSaved(int rows, ColumnId id) {
        if (rows == 0) {
            throw new NewerVersionExists(Subject.of("column", id.value()));
        }
    }

    private void keepSlug(String slug, long column) {
        jdbc.sql("insert into catalogue_column_slug (slug, column_id) values (?, ?) on conflict do nothing")
                .param(slug)
                .param(column)
                .update();
    }

    private static NewColumn asNew(Column it) {
        return new NewColumn(it.parent(), it.slug(), it.name(), it.block(), it.kind(), it.statutoryCodes(),
                it.appliesTo(), it.onlyFor(), it.description(), it.keywords(), it.columnType(), it.position(),
                it.link(), it.pageSize());
    }

    private static Map<String, @Nullable Object> values(NewColumn column) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("parent", column.parent() == null ? null : column.parent().value());
        values.put("slug", column.slug());
        values.put("name", column.name());
        values.put("block", column.block().name());
        values.put("kind", column.kind().name());
        values.put("codes", column.statutoryCodes().toArray(String[]::new));
        values.put("appliesTo", column.appliesTo().stream().map(Enum::name).sorted().toArray(String[]::new));
        values.put("onlyFor", column.onlyFor() == null ? null : column.onlyFor().value());
        values.put("description", column.description());
        values.put("keywords", column.keywords());
        values.put("columnType", column.columnType());
        values.put("position", column.position());
        values.put("link", column.link());
        values.put("pageSize", column.pageSize());
        return values;
    }

    private ColumnTree read() {
        var standing = jdbc.sql("select * from catalogue_column where merged_into is null order by position, id")
                .query(JdbcColumns::column)
                .list();
        var merged = new HashMap<ColumnId, ColumnId>();
        jdbc.sql("select id, merged_into from catalogue_column where merged_into is not null")
                .query(row -> {
                    merged.put(new ColumnId(row.getLong(1)), new ColumnId(row.getLong(2)));
                });
        var slugs = new HashMap<String, ColumnId>();
        jdbc.sql("select slug, column_id from catalogue_column_slug").query(row -> {
            slugs.put(row.getString(1), new ColumnId(row.getLong(2)));
        });
        return new ColumnTree(standing, merged, slugs);
    }

    private static Column column(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", Long.class);
        var onlyFor = row.getObject("only_for", Long.class);
        return new Column(new ColumnId(row.getLong("id")), parent == null ? null : new ColumnId(parent),
                row.getString("slug"), row.getString("name"), Block.valueOf(row.getString("block")),
                ColumnKind.valueOf(row.getString("kind")), texts(row.getArray("statutory_codes")),
                kinds(row.getArray("applies_to")), onlyFor == null ? null : new OrganId(onlyFor),
                row.getString("description"), row.getString("keywords"), row.getString("column_type"),
                row.getBoolean("hidden"), row.getInt("position"), row.getString("link"), row.getInt("page_size"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static Set<OrganKind> kinds(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray()).map(OrganKind::valueOf).collect(Collectors.toSet());
    }
}
