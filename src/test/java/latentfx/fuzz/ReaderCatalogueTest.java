package latentfx.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever opens a file is given hostile ones, or it is said here why not. */
final class ReaderCatalogueTest {
    private static final Map<String, String> NOT_FUZZED = Map.ofEntries(
            Map.entry("SettingsFile", "a damaged one is put aside, see SettingsTest"),
            Map.entry("TrainedModels", "copies bytes; what it reads goes through ModelFile"),
            Map.entry("ScratchFile", "the program's own, deleted with it; each piece has a checksum"),
            Map.entry("ProcessLock", "reads two numbers at most, see ProcessLockTest"),
            Map.entry("Leftovers", "locks only"),
            Map.entry(
                    "ClassNameFiles",
                    "reads at most 256 KiB as text; what does not fit is passed over, by a test of its own"),
            Map.entry("ClassNames", "reads at most 256 KiB as text, see OnnxJudgeTest"),
            Map.entry("OnnxFile", "what it reads goes through ModelScan, see ModelScanTest"),
            Map.entry("CorrectionFile", "reads at most 64 KiB of JSON, see CorrectionFileTest"),
            Map.entry("FileStream", "hands bytes to PictureDecoder"),
            Map.entry("CacheFile", "the program's own, with a checksum; pictures are read again where it does not fit"),
            Map.entry("DraftFile", "what it reads goes through Archive and LessonFile, see DraftFileTest"),
            Map.entry("Replacement", "copies what was just written"),
            Map.entry("PartName", "reads a file of the system"),
            Map.entry("ResidentMemory", "reads a file of the system"),
            Map.entry("NativeSettings", "reads a file of the system"));

    private static final Set<String> READING = Set.of(
            "newInputStream",
            "newByteChannel",
            "readAllBytes",
            "readString",
            "readAllLines",
            "lines",
            "newBufferedReader");

    @Test
    void everyClassThatOpensAFileIsFuzzed() throws IOException {
        Set<String> known = Readers.all().stream()
                .flatMap(reader -> reader.classes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(NOT_FUZZED.keySet());
        Set<String> opening = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("latentfx").stream()
                        .filter(it -> !it.getPackageName().startsWith("latentfx.fuzz"))
                        .filter(ReaderCatalogueTest::opens)
                        .map(it -> it.getName().replaceAll(".*\\.|\\$.*", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, opening);
    }

    private static boolean opens(JavaClass reader) {
        return reader.getAccessesFromSelf().stream().map(JavaAccess::getTarget).anyMatch(ReaderCatalogueTest::opens);
    }

    private static boolean opens(AccessTarget target) {
        String owner = target.getOwner().getName();
        return switch (owner) {
            case "java.nio.file.Files" -> READING.contains(target.getName());
            case "java.nio.channels.FileChannel" -> target.getName().equals("open");
            case "java.util.zip.ZipFile", "java.io.FileInputStream", "java.io.RandomAccessFile", "java.io.FileReader" ->
                target.getName().equals("<init>");
            case "javax.imageio.ImageIO" ->
                target.getName().equals("createImageInputStream")
                        || target.getName().equals("read");
            default -> false;
        };
    }
}
