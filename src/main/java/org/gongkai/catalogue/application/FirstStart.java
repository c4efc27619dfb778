package org.gongkai.catalogue.application;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Sees to it that there is a catalogue before the first page is asked for and before any other module's start-up work. */
@Component
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
