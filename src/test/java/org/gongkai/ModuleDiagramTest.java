package org.gongkai;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.gongkai.testing.DrawnDocument;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** {@code docs/modules.md} is drawn from the code; see {@link DrawnDocument}. */
class ModuleDiagramTest {
    private static final Path FILE = Path.of("docs/modules.md");

    @Test
    void theDrawnModulesAreTheRealOnes() throws IOException {
        DrawnDocument.assertUpToDate(FILE, draw(ApplicationModules.of(GongkaiApplication.class)));
    }

    private static String draw(ApplicationModules modules) {
        var calls = new TreeSet<String>();
        var listens = new TreeSet<String>();
        for (var module : modules) {
            module.getDirectDependencies(modules, DependencyType.USES_COMPONENT, DependencyType.DEFAULT)
                    .stream()
                    .map(used -> "    " + module.getIdentifier() + " --> " + used.getTargetModule().getIdentifier())
                    .forEach(calls::add);
            module.getDirectDependencies(modules, DependencyType.EVENT_LISTENER)
                    .stream()
                    .map(heard -> "    " + heard.getTargetModule().getIdentifier() + " -. events .-> "
                            + module.getIdentifier())
                    .forEach(listens::add);
        }
        return """
                # Modules

                Drawn from the code by `ModuleDiagramTest`. Solid: may call; dotted: hears events of.

                ```mermaid
                graph TD
                %s
                %s
                ```
                """.formatted(String.join("\n", calls), String.join("\n", listens));
    }
}
