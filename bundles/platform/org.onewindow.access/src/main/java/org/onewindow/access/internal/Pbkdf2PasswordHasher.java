package org.onewindow.access.internal;

import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * PBKDF2 with HMAC-SHA-256 and a random salt of 16 bytes. 600,000 rounds are what the OWASP Password Storage Cheat Sheet
 * asks for; they take about 0.15 s on one core of 2024.
 */
@Component
public final class Pbkdf2PasswordHasher implements PasswordHasher {
    private static final int SALT_BYTES = 16;
    private static final int ROUNDS = 600_000;
    /** Stored before each hash, since the hash itself doesn't tell how many rounds it took. */
    private static final String ID = "pbkdf2-sha256-" + ROUNDS;

    private final PasswordEncoder encoder;

    public Pbkdf2PasswordHasher() {
        var pbkdf2 = new Pbkdf2PasswordEncoder("", SALT_BYTES, ROUNDS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        var byId = new DelegatingPasswordEncoder(ID, Map.of(ID, pbkdf2));
        byId.setDefaultPasswordEncoderForMatches(new Unreadable());
        encoder = byId;
    }

    @Override
    public String hash(String password) {
        return encoder.encode(password);
    }

    @Override
    public boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /** Nobody gets in with a hash that can't be read; by default it would be an error that tells the account exists. */
    private static final class Unreadable implements PasswordEncoder {
        @Override
        public String encode(CharSequence password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            return false;
        }
    }
}
