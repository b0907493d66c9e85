package latentfx.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of temporary files: {@code .latentfx-HOST-RANDOM.part}, where HOST stands for the running system whose
 * locks protect the file; earlier versions wrote {@code .latentfx-UUID.part}.
 */
final class PartName {
    /** Matches the names of temporary files, and others. */
    static final String GLOB = ".latentfx-*.part";

    static final String ENDING = ".part";

    private static final Pattern NAME = Pattern.compile("\\.latentfx-([0-9a-f]{8})-[0-9a-f]{16}\\.part");
    private static final Pattern EARLIER =
            Pattern.compile("\\.latentfx-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\.part");

    /** Where Linux names the running system; containers on one kernel, which share its locks, have the same. */
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    private static final String HOST = String.format(Locale.ROOT, "%08x", system().hashCode());

    private PartName() {}

    /** A name that no other file has. */
    static String create() {
        return String.format(
                Locale.ROOT, ".latentfx-%s-%016x.part", HOST, UUID.randomUUID().getMostSignificantBits());
    }

    /** Whether it is the name of a temporary file of ours. */
    static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName());
        return NAME.matcher(name).matches() || EARLIER.matcher(name).matches();
    }

    /** Whether the locks of this running system tell if that file is still written. */
    static boolean isLockedHere(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() && name.group(1).equals(HOST);
    }

    private static String system() {
        try {
            return Files.readString(BOOT, StandardCharsets.US_ASCII);
        } catch (IOException | SecurityException noLinux) {
            return String.join(
                    " ",
                    String.valueOf(System.getenv("COMPUTERNAME")),
                    String.valueOf(System.getenv("HOSTNAME")),
                    System.getProperty("user.name", ""));
        }
    }
}
