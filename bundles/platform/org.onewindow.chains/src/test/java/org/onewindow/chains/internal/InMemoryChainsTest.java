package org.onewindow.chains.internal;

import org.onewindow.chains.ChainRepository;
import org.onewindow.chains.testing.ChainRepositoryContract;
import org.onewindow.chains.testing.InMemoryChains;

class InMemoryChainsTest extends ChainRepositoryContract {
    @Override
    protected ChainRepository emptyRepository() {
        return new InMemoryChains();
    }
}
