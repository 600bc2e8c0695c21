package org.onewindow.hall.internal;

import org.onewindow.hall.HallRepository;
import org.onewindow.hall.testing.HallRepositoryContract;
import org.onewindow.hall.testing.InMemoryHall;

class InMemoryHallTest extends HallRepositoryContract {
    @Override
    protected HallRepository emptyRepository() {
        return new InMemoryHall();
    }
}
