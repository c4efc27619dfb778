package org.gongkai.identity.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.domain.Sessions;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Repository;

/** The sessions Spring Session keeps in the database. */
@Repository
class StoredSessions implements Sessions {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    StoredSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<OpenSession> list(String login) {
        return of(login).values()
                .stream()
                .filter(session -> !session.isExpired())
                .map(StoredSessions::open)
                .sorted(Comparator.comparing(OpenSession::lastUsedAt).reversed())
                .toList();
    }

    @Override
    public void end(String login, Handle session) {
        of(login).keySet().stream().filter(id -> Handle.of(id).equals(session)).forEach(sessions::deleteById);
    }

    @Override
    public int endAll(String login) {
        var open = of(login).keySet();
        open.forEach(sessions::deleteById);
        return open.size();
    }

    @Override
    public int endOthers(String login, String inUse) {
        var others = of(login).keySet().stream().filter(id -> !id.equals(inUse)).toList();
        others.forEach(sessions::deleteById);
        return others.size();
    }

    private Map<String, ? extends Session> of(String login) {
        return sessions.findByPrincipalName(login);
    }

    private static OpenSession open(Session session) {
        return new OpenSession(Handle.of(session.getId()), session.getCreationTime(), session.getLastAccessedTime(),
                session.getAttributeOrDefault(FROM, ""), session.getAttributeOrDefault(DEVICE, ""));
    }
}
