package org.gongkai.cache.web;

import org.gongkai.cache.application.PageCache;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts the finished pages in front of everything else the server does. */
@Component
class JettySetup implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {
    private final PageCache cache;
    private final KeptAssets assets;

    JettySetup(PageCache cache, KeptAssets assets) {
        this.cache = cache;
        this.assets = assets;
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.setSelectors(Runtime.getRuntime().availableProcessors()); // they do the work for finished pages
        factory.addServerCustomizers(
                server -> server.setHandler(new KeptPagesHandler(server.getHandler(), cache, assets)));
    }
}
