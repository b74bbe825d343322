package io.civilaffairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.region.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs as the module io.civilaffairs.core, as a modular host sees it. */
class ExportsOnModulePathTest {
    /** The packages of main that hold classes; the tests of this run are patched into the module and do not count. */
    private static Set<String> packagesOfMain() throws IOException, URISyntaxException {
        Path classes = Path.of(CivilAffairs.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ModuleFinder.of(classes).find("io.civilaffairs.core").orElseThrow().descriptor().packages().stream()
                .filter(name -> holdsClasses(classes.resolve(name.replace('.', '/'))))
                .collect(Collectors.toSet());
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".class"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_package_is_exported_to_everybody_unless_it_is_internal() throws IOException, URISyntaxException {
        ModuleDescriptor descriptor = CivilAffairs.class.getModule().getDescriptor();
        Set<String> expected = packagesOfMain().stream()
                .filter(name -> !name.endsWith(".internal"))
                .collect(Collectors.toSet());

        assertThat(expected).contains("io.civilaffairs", "io.civilaffairs.rule");
        assertThat(descriptor.name()).isEqualTo("io.civilaffairs.core");
        assertThat(descriptor.exports().stream()
                        .filter(e -> !e.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet()))
                .isEqualTo(expected);
    }

    @Test
    void what_ships_can_be_read_from_inside_the_module() {
        assertThat(CivilAffairs.setting("500154", YearMonth.of(2025, 8)).region())
                .isEqualTo(Region.of("500154"));
        assertThat(CivilAffairs.standards().declared()).containsKey("minimum-living.urban");
        assertThat(CivilAffairs.workdays()).isNotNull();
    }
}
