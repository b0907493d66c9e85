package latentfx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when the libraries do not lie beside the jar. */
final class LaunchTest {
    @TempDir
    Path folder;

    private Path jar() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/one.jar lib/two.jar");
        Path jar = folder.resolve("latentfx.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }

    @Test
    void aJarAloneNamesTheFolderThatItNeeds() throws IOException {
        String said = Launch.complaint(jar()).orElseThrow();
        assertTrue(said.contains(folder.resolve("lib").toString()), said);
        assertTrue(said.contains("latentfx.jar"), said);
        assertEquals(1, said.lines().count());
    }

    @Test
    void aFolderWithoutOneOfItsFilesNamesThatFile() throws IOException {
        Files.createDirectory(folder.resolve("lib"));
        Files.createFile(folder.resolve("lib/one.jar"));
        String said = Launch.complaint(jar()).orElseThrow();
        assertTrue(said.contains("two.jar"), said);
    }

    @Test
    void nothingIsSaidWhereAllIsThere() throws IOException {
        Files.createDirectory(folder.resolve("lib"));
        Files.createFile(folder.resolve("lib/one.jar"));
        Files.createFile(folder.resolve("lib/two.jar"));
        assertEquals(Optional.empty(), Launch.complaint(jar()));
    }
}
