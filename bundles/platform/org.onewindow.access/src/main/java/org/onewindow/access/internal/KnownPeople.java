package org.onewindow.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.onewindow.access.Person;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Remembers who was recognised, so that not every request asks the database or hashes a password. Right because every
 * change is made in this process and calls {@link #forget}. Bounded and thread-safe; immediate, since it holds state.
 *
 * <p>Whoever reads an account in order to remember it takes {@link #changes} before reading: what was read before a
 * change is not remembered after it.
 */
@Component(service = KnownPeople.class, immediate = true)
public final class KnownPeople {
    static final Duration CREDENTIALS_KNOWN_FOR = Duration.ofSeconds(60);
    static final int PLACES = 10_000;
    private static final String HMAC = "HmacSHA256";

    private final Clock clock;
    /** Lives as long as this object: a fingerprint found in a heap dump can be tried only together with it. */
    private final SecretKeySpec key = new SecretKeySpec(Secrets.bytes(32), HMAC);

    private final Map<String, Known> byToken = bounded();
    private final Map<String, Verified> byName = bounded();
    private long changes;

    @Activate
    public KnownPeople(@Reference Clock clock) {
        this.clock = clock;
    }

    synchronized long changes() {
        return changes;
    }

    synchronized Optional<Person> bySession(String tokenHash) {
        return Optional.ofNullable(byToken.get(tokenHash))
                .filter(known -> clock.instant().isBefore(known.until()))
                .map(Known::person);
    }

    synchronized void rememberSession(String tokenHash, Person person, Instant expiresAt, long changesBefore) {
        if (changes == changesBefore) {
            byToken.put(tokenHash, new Known(person, expiresAt));
        }
    }

    /** Who showed these credentials within the last 60 seconds and was verified. */
    Optional<Person> byCredentials(String name, String password) {
        var shown = fingerprint(name, password);
        synchronized (this) {
            return Optional.ofNullable(byName.get(name))
                    .filter(verified -> MessageDigest.isEqual(verified.fingerprint(), shown))
                    .map(Verified::known)
                    .filter(known -> clock.instant().isBefore(known.until()))
                    .map(Known::person);
        }
    }

    void rememberCredentials(Person person, String password, long changesBefore) {
        var shown = fingerprint(person.name(), password);
        var known = new Known(person, clock.instant().plus(CREDENTIALS_KNOWN_FOR));
        synchronized (this) {
            if (changes == changesBefore) {
                byName.put(person.name(), new Verified(shown, known));
            }
        }
    }

    /** To be called after every change of an account, and after an attempt whose outcome is not known. */
    synchronized void forget(String name) {
        changes++;
        byName.remove(name);
        byToken.values().removeIf(known -> known.person().name().equals(name));
    }

    synchronized void forgetSession(String tokenHash) {
        changes++;
        byToken.remove(tokenHash);
    }

    private byte[] fingerprint(String name, String password) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(name.getBytes(StandardCharsets.UTF_8));
            // Ends the name, which has no such character when it is an account's.
            mac.update((byte) 0);
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + HMAC, e);
        }
    }

    private static <V> Map<String, V> bounded() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > PLACES;
            }
        };
    }

    private record Known(Person person, Instant until) {}

    private record Verified(byte[] fingerprint, Known known) {}
}
