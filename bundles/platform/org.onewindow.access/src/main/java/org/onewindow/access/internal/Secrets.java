package org.onewindow.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** What nobody can guess. */
final class Secrets {
    /** Without i, l, o, 0 and 1, which look alike on paper. */
    private static final String UNAMBIGUOUS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int PASSWORD_LENGTH = 20;
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A password of 20 characters, 99 bits. */
    static String password() {
        return RANDOM.ints(PASSWORD_LENGTH, 0, UNAMBIGUOUS.length())
                .mapToObj(UNAMBIGUOUS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** 256 bits in base64url. */
    static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
    }

    static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** What is stored of a token. */
    static String sha256(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
