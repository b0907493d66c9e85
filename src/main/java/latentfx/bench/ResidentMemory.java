package latentfx.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The resident set size of a process, as Linux reports it. */
final class ResidentMemory {
    private static final Pattern LINE = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final double KIB_PER_MIB = 1024;

    private final Path status;

    ResidentMemory(Path status) {
        this.status = status;
    }

    /** The memory of this process. */
    static ResidentMemory ofProcess() {
        return new ResidentMemory(Path.of("/proc/self/status"));
    }

    /** The resident memory in MiB; empty on a system that does not report it. */
    OptionalDouble megabytes() {
        if (!Files.isReadable(status)) {
            return OptionalDouble.empty();
        }
        try {
            Matcher found = LINE.matcher(Files.readString(status, StandardCharsets.ISO_8859_1));
            return found.find()
                    ? OptionalDouble.of(Long.parseLong(found.group(1)) / KIB_PER_MIB)
                    : OptionalDouble.empty();
        } catch (IOException untold) {
            return OptionalDouble.empty();
        }
    }
}
