package latentfx.data.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import latentfx.data.images.picture.PictureBytes;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read of a folder is kept while nothing in it changes, and believed only where it is whole. */
class PictureCacheTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path kept;

    private void classes(String... names) throws IOException {
        for (int i = 0; i < names.length; i++) {
            Path inside = Files.createDirectories(folder.resolve(names[i]));
            for (int n = 0; n < 10; n++) {
                int rgb = ((i + 1) * 50) << 16 | n;
                Files.write(inside.resolve(n + ".png"), PictureBytes.encoded(PictureBytes.plain(40, 40, rgb), "png"));
            }
        }
    }

    @Test
    void aSecondOpeningReadsNoPictureAgain() throws IOException {
        classes("a", "b");
        Files.writeString(folder.resolve("a/fake.jpg"), "no picture");
        ImageFolder source = new ImageFolder(folder, PictureWishes.NONE, kept.resolve("cache"));
        ImageFolder.Reading first = source.read(progress -> {}, new Cancellation());
        List<Progress> told = new ArrayList<>();
        ImageFolder.Reading second = source.read(told::add, new Cancellation());
        assertEquals(List.of(), told);
        assertEquals(first.data().train().origin(), second.data().train().origin());
        assertArrayEquals(
                first.data().test().samples().matrix().toArray(),
                second.data().test().samples().matrix().toArray());
        assertEquals(first.trouble(), second.trouble());
        assertEquals(first.names(), second.names());
        int[] labels = second.data().train().labels();
        for (int i = 0; i < labels.length; i++) {
            String name = second.names().train().get(i);
            assertEquals(second.data().train().labelNames().get(labels[i]), name.substring(0, 1), name);
        }
        Files.setLastModifiedTime(folder.resolve("a/3.png"), FileTime.fromMillis(1));
        source.read(told::add, new Cancellation());
        assertEquals(20, told.get(told.size() - 1).done());
    }

    @Test
    void aDamagedCacheIsReadAnew() throws IOException {
        classes("a");
        Path cache = kept.resolve("cache");
        ImageFolder source = new ImageFolder(folder, PictureWishes.NONE, cache);
        ImageFolder.Reading first = source.read(progress -> {}, new Cancellation());
        Path entry;
        try (Stream<Path> entries = Files.list(cache)) {
            entry = entries.findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(entry);
        for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 31)) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Files.write(entry, at % 2 == 0 ? damaged : Arrays.copyOf(whole, at));
            ImageFolder.Reading again = source.read(progress -> {}, new Cancellation());
            assertEquals(first.data().train().origin(), again.data().train().origin(), "byte " + at);
            assertArrayEquals(
                    first.data().train().samples().matrix().toArray(),
                    again.data().train().samples().matrix().toArray(),
                    "byte " + at);
        }
    }
}
