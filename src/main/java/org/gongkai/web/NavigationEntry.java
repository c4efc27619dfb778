package org.gongkai.web;

import java.util.Set;

/**
 * A door in the staff navigation; each module contributes its own as a bean.
 *
 * @param group heading it stands under: 工作, 栏目与目录, 统计, 系统, 安全, 审计
 * @param order position within the whole navigation
 * @param permissions shown to officers who hold any of these; empty for everyone signed in
 */
public record NavigationEntry(String group, String label, String path, int order, Set<String> permissions) {
    public NavigationEntry {
        permissions = Set.copyOf(permissions);
    }

    boolean visibleTo(Viewer viewer) {
        return permissions.isEmpty() || permissions.stream().anyMatch(viewer.permissions()::contains);
    }
}
