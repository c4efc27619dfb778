package org.gongkai.webhook.application;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.gongkai.law.BadInput;
import org.gongkai.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where deliveries may go: outwards only, unless the network inside is meant on purpose. Looked at before every try. */
@Component
class Targets {
    private static final int LONGEST = 500;
    private static final byte UNIQUE_LOCAL = (byte) 0xfc;
    private final boolean inside;
    private final Words words;

    Targets(@Value("${gongkai.webhook.internal-addresses:false}") boolean inside, Words words) {
        this.inside = inside;
        this.words = words;
    }

    /** @throws BadInput at the field {@code address} when nothing may be sent there */
    URI require(String typed) {
        var uri = parse(typed);
        if (!inside && Arrays.stream(resolve(uri)).anyMatch(Targets::isInside)) {
            throw new BadInput("address", words.of("webhook.address.inside"));
        }
        return uri;
    }

    private URI parse(String typed) {
        try {
            var uri = new URI(typed.strip());
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null && typed.length() <= LONGEST) {
                return uri;
            }
        } catch (URISyntaxException notAnAddress) {
            // said below
        }
        throw new BadInput("address", words.of("webhook.address.form"));
    }

    private InetAddress[] resolve(URI uri) {
        try {
            return InetAddress.getAllByName(uri.getHost());
        } catch (UnknownHostException unknown) {
            throw new BadInput("address", words.of("webhook.address.unknown"));
        }
    }

    private static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean sharedOrReserved = bytes.length == 4 ? (bytes[0] & 0xff) == 0 || (bytes[0] & 0xff) >= 240
                || (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64 : (bytes[0] & 0xfe) == (UNIQUE_LOCAL & 0xff);
        return sharedOrReserved || address.isLoopbackAddress() || address.isAnyLocalAddress()
                || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isMulticastAddress();
    }
}
