package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ArchitectureTest {
    static final ApplicationModules MODULES = ApplicationModules.of(GongkaiApplication.class);

    @Test
    void modulesKeepTheirPromises() {
        MODULES.verify();
    }

    @Test
    void diagramsAreWritten() {
        new Documenter(MODULES).writeModulesAsPlantUml();
        assertThat(MODULES.stream()).isNotEmpty();
    }
}
