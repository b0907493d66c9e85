package latentfx.ui.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import latentfx.data.VectorFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VectorsViewModelTest {
    private final VectorsViewModel own = new VectorsViewModel(Runnable::run, Runnable::run);

    @TempDir
    private Path folder;

    @Test
    void vectorsBecomeAMapWithTheirClasses() throws IOException {
        Path vectors = Files.writeString(folder.resolve("v.tsv"), "1\t2\t3\n4\t5\t6\n7\t9\t9\n");
        Path labels = Files.writeString(folder.resolve("l.tsv"), "cat\ndog\ncat\n");
        own.open(new VectorFiles(vectors, Optional.of(labels), Optional.empty()));
        assertEquals(3, own.map().pictureProperty().get().points().rows());
        assertEquals(
                "cat",
                own.map().pictureProperty().get().open().sheet().labelNames().get(0));
        own.picture(2, image -> {
            assertEquals(0, image.pixels().length, "there is no picture");
            assertEquals("cat", image.text());
        });
    }

    @Test
    void badFilesLeaveTheMapAndSayWhy() throws IOException {
        own.open(new VectorFiles(Files.writeString(folder.resolve("v.csv"), "1,2\n3,4\n")));
        own.open(new VectorFiles(Files.writeString(folder.resolve("bad.csv"), "1,2\n3,x\n")));
        assertTrue(own.problemProperty().get().orElseThrow().contains("bad.csv, line 2"));
        assertNotNull(own.map().pictureProperty().get());
        assertEquals(2, own.vectors().orElseThrow().size());
    }
}
