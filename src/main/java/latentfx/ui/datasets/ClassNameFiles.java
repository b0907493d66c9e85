package latentfx.ui.datasets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import latentfx.data.DataOrigin;
import latentfx.task.SafeWrite;
import latentfx.task.ShownText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files in which the user's names of classes are kept: one a data set, called by the SHA-256 of its test part; UTF-8, one
 * name a line in the order of the classes, an empty line where the data's own name is kept. Files that are too large or not of
 * that form are passed over.
 *
 * @param folder the folder of the files; need not exist yet
 */
record ClassNameFiles(Path folder) {
    /** Longest name in characters. */
    static final int LONGEST = 60;

    /** Most classes of a data set. */
    static final int MOST_CLASSES = 1000;

    private static final int MOST_FILES = 1000;
    private static final int MOST_BYTES = 1 << 18;
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.txt");
    private static final Logger LOG = LoggerFactory.getLogger(ClassNameFiles.class);

    /** All names that are kept, by the SHA-256 of the data set. */
    Map<String, List<String>> read() throws IOException {
        Map<String, List<String>> all = new HashMap<>();
        if (!Files.isDirectory(folder)) {
            return all;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().limit(MOST_FILES).toList()) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches() && Files.isRegularFile(file)) {
                    List<String> names = names(file);
                    if (!names.isEmpty()) {
                        all.put(name.group(1), names);
                    }
                }
            }
        }
        return all;
    }

    private static List<String> names(Path file) throws IOException {
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(MOST_BYTES + 1);
        }
        String text = new String(content, StandardCharsets.UTF_8); // what is no UTF-8 becomes replacement characters
        List<String> names = text.lines().map(ClassNameFiles::fit).toList();
        if (content.length > MOST_BYTES || names.size() > MOST_CLASSES) {
            LOG.info("{} holds too much for names of classes and is passed over", file);
            return List.of();
        }
        return names;
    }

    /** {@code name} on one line, without blanks around it and not longer than {@value #LONGEST} characters. */
    static String fit(String name) {
        return ShownText.head(name.strip(), LONGEST).strip();
    }

    /** Keeps {@code names} for the data set of {@code origin}; where all are empty, nothing is kept. */
    void write(DataOrigin origin, List<String> names) throws IOException {
        Path file = folder.resolve(origin.sha256() + ".txt");
        if (names.stream().allMatch(String::isEmpty)) {
            Files.deleteIfExists(file);
            return;
        }
        SafeWrite.makeFolders(file);
        byte[] content = (String.join("\n", names) + "\n").getBytes(StandardCharsets.UTF_8);
        SafeWrite.to(file, out -> out.write(content));
    }
}
