package org.onewindow.rest.internal.resource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a file is offered: to be saved, never to be shown in place. */
final class Attachment {
    private Attachment() {}

    /**
     * The value of Content-Disposition (RFC 6266).
     *
     * @param plain a name in ASCII, for who cannot read the other
     * @param name as the applicant calls it
     */
    static String named(String plain, String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
