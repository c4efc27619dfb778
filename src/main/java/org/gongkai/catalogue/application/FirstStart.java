package org.gongkai.catalogue.application;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Sees to it that there is a catalogue before the first page is asked for and before any other module's start-up work. */
@Component
@Lazy(false) // nobody asks for it, it has to be there from the start
class FirstStart implements SmartInitializingSingleton {
    private final BuildingTheCatalogue building;

    FirstStart(BuildingTheCatalogue building) {
        this.building = building;
    }

    @Override
    public void afterSingletonsInstantiated() {
        building.unlessThereIsOne();
    }
}
