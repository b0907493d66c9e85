package latentfx.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import latentfx.workbench.ThirdParty.Library;
import org.junit.jupiter.api.Test;

class ThirdPartyTest {
    /** Licences that let a program under any terms use a library; the GPL alone does not. */
    private static final Set<String> ACCEPTED = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "OFL-1.1",
            "GPL-2.0-with-classpath-exception",
            "GPL-3.0-with-GCC-exception");

    private final List<Library> all = ThirdParty.all();

    @Test
    void everyLibraryComesUnderALicenceThatDoesNotBindTheProgram() {
        List<Library> refused = all.stream()
                .filter(library -> library.licences().stream().noneMatch(ACCEPTED::contains))
                .toList();
        assertEquals(List.of(), refused);
    }

    @Test
    void everyLibraryHasTheTextOfOneOfItsLicences() {
        for (Library library : all) {
            assertTrue(library.licences().stream().anyMatch(library.textName()::startsWith), library.toString());
            assertTrue(ThirdParty.text(library.textName()).length() > 1_000, library.textName());
        }
    }

    @Test
    void whatLiesInsideOtherFilesIsNamedToo() {
        List<String> names = all.stream().map(Library::name).toList();
        assertTrue(names.containsAll(List.of("OpenBLAS", "Pretendard", "Feather icons")), names.toString());
    }

    @Test
    void everyLibraryOnTheClassPathThatIsShippedIsListed() {
        List<String> shipped = Stream.of("javafx-graphics", "nd4j-api", "picocli", "jackson-core", "ejml-ddense", "jna")
                .toList();
        assertTrue(all.stream().map(Library::name).toList().containsAll(shipped));
    }

    @Test
    void nothingThatIsUsedInTestsOnlyIsListed() {
        assertTrue(all.stream().noneMatch(library -> library.name().startsWith("junit")));
    }
}
