package org.onewindow.chains.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Whatever an engine works with, until it is killed: before or after a call, so that its answer is lost. */
final class Mortal {
    private int left;

    /** @param left how many times it goes on: each call counts before and after */
    Mortal(int left) {
        this.left = left;
    }

    <T> T wrap(Class<T> type, T of) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    live();
                    try {
                        var answer = method.invoke(of, arguments);
                        live();
                        return answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    private void live() {
        if (left-- <= 0) {
            throw new KilledHere();
        }
    }

    /** Whether it has not been killed. */
    boolean lives() {
        return left >= 0;
    }
}
