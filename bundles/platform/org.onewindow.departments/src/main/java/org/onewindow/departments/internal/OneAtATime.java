package org.onewindow.departments.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.MDC;

/** Lets what is done to one department happen one after the other; departments do not wait for each other. */
final class OneAtATime {
    private final Map<String, Lock> locks = new ConcurrentHashMap<>();

    <T> T with(String department, Supplier<T> work) {
        Lock lock = locks.computeIfAbsent(department, id -> new ReentrantLock());
        lock.lock();
        MDC.put("department", department);
        try {
            return work.get();
        } finally {
            MDC.remove("department");
            lock.unlock();
        }
    }
}
