package org.gongkai.cache.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.gongkai.cache.application.PageCache;
import org.gongkai.cache.domain.KeptPage;
import org.gongkai.web.ReadingMode;
import org.jspecify.annotations.Nullable;

/**
 * Ahead of servlets, filters and sessions: a finished page goes out with a look-up and a write, by the thread that read the
 * question. What has to be made first is made by another, so that nobody waits for it here.
 */
class KeptPagesHandler extends Handler.Wrapper {
    private final PageCache cache;
    private final KeptAssets assets;

    KeptPagesHandler(Handler application, PageCache cache, KeptAssets assets) {
        super(application);
        this.cache = cache;
        this.assets = assets;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean head = request.getMethod().equals("HEAD");
        var page = head || request.getMethod().equals("GET") ? find(request) : null;
        if (page == null) {
            request.getContext().execute(() -> make(request, response, callback));
            return true;
        }
        if (!head) {
            page.given();
        }
        var asked = request.getHeaders();
        var reply = Reply.to(page, asked.get(HttpHeader.ACCEPT_ENCODING), asked.get(HttpHeader.IF_NONE_MATCH),
                asked.get(HttpHeader.IF_MODIFIED_SINCE));
        response.setStatus(reply.status());
        response.getHeaders().add(reply.fields());
        response.write(true, head ? null : reply.content(), callback);
        return true;
    }

    /** As Jetty does with whatever comes later than it was called. */
    private void make(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Throwable failed) { // whatever it is, the reader must not be left waiting
            Response.writeError(request, response, callback, failed);
        }
    }

    private @Nullable KeptPage find(Request request) {
        var uri = request.getHttpURI();
        String path = uri.getPath();
        if (path == null || request.getHeaders().contains(HttpHeader.AUTHORIZATION)) { // a key is looked at further in
            return null;
        }
        return KeptAssets.isAsset(path) ? assets.find(path)
                : cache.find(Keys.of(request.isSecure(), modeOf(request), path, uri.getQuery()));
    }

    private static String modeOf(Request request) {
        if (!request.getHeaders().contains(HttpHeader.COOKIE)) {
            return "";
        }
        for (var cookie : Request.getCookies(request)) {
            if (cookie.getName().equals(ReadingMode.COOKIE)) {
                return ReadingMode.parse(cookie.getValue()).letters();
            }
        }
        return "";
    }
}
