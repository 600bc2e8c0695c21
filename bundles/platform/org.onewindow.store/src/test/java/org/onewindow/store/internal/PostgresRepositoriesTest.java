package org.onewindow.store.internal;

class PostgresRepositoriesTest extends RepositoriesContract {
    PostgresRepositoriesTest() {
        super(TestDatabase.POSTGRES);
    }
}
