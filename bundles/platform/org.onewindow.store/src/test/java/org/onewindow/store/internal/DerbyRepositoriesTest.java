package org.onewindow.store.internal;

class DerbyRepositoriesTest extends RepositoriesContract {
    DerbyRepositoriesTest() {
        super(TestDatabase.DERBY);
    }
}
