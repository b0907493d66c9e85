package latentfx.data.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import latentfx.data.DataException;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.data.images.picture.PictureBytes;
import latentfx.data.images.picture.PictureColour;
import latentfx.data.images.picture.PictureFit;
import latentfx.data.images.picture.PictureOptions;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of pictures becomes a data set; what is in it that is none is told by name. */
class ImageFolderTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path kept;

    private void picture(String name, int width, int height, int rgb) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, PictureBytes.encoded(PictureBytes.plain(width, height, rgb), "png"));
    }

    private void classes(String... names) throws IOException {
        for (int i = 0; i < names.length; i++) {
            for (int n = 0; n < 10; n++) {
                picture(names[i] + "/" + n + ".png", 40, 40, ((i + 1) * 50) << 16 | n);
            }
        }
    }

    private void table(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines), StandardCharsets.UTF_8);
    }

    private ImageFolder.Reading read() throws DataException {
        return new ImageFolder(folder, PictureWishes.NONE).read(progress -> {}, new Cancellation());
    }

    private PictureSurvey survey() throws DataException {
        return new ImageFolder(folder, PictureWishes.NONE).survey(progress -> {}, new Cancellation());
    }

    private static List<String> told(List<PictureTrouble> trouble) {
        return trouble.stream()
                .map(each -> each.file() + ": " + each.reason().key())
                .toList();
    }

    private static List<Integer> counts(Dataset data) {
        int[] counts = new int[data.labelNames().size()];
        for (int label : data.labels()) {
            counts[label]++;
        }
        return Stream.of(counts).flatMapToInt(Arrays::stream).boxed().toList();
    }

    @Test
    void subfoldersAreClassesAndAFifthOfEachIsForTesting() throws IOException {
        classes("cat", "dog", "10", "9");
        ImageFolder.Reading read = read();
        assertEquals(List.of("9", "10", "cat", "dog"), read.data().train().labelNames());
        assertEquals(List.of(8, 8, 8, 8), counts(read.data().train()));
        assertEquals(List.of(2, 2, 2, 2), counts(read.data().test()));
        assertEquals(new ImageShape(32, 32, 3), read.data().train().shape());
        Dataset train = read.data().train();
        for (int i = 0; i < train.size(); i++) {
            int red = Math.round(255 * train.samples().get(i, 0));
            assertEquals(
                    List.of("cat", "dog", "10", "9").get(red / 50 - 1),
                    train.labelNames().get(train.labels()[i]));
        }
    }

    @Test
    void theFirstTrainingPicturesAreOfSeveralClasses() throws IOException {
        classes("a", "b", "c", "d");
        long classes = Arrays.stream(read().data().train().first(12).labels())
                .distinct()
                .count();
        assertTrue(classes >= 3, classes + " classes");
    }

    @Test
    void equalFoldersGiveEqualData() throws IOException {
        classes("a", "b");
        ImageFolder.Reading first = read();
        ImageFolder.Reading second = read();
        assertEquals(first.data().train().origin(), second.data().train().origin());
        assertArrayEquals(first.data().test().labels(), second.data().test().labels());
        picture("a/0.png", 40, 40, 0xFFFFFF);
        assertNotEquals(
                List.of(first.data().train().origin(), first.data().test().origin()),
                List.of(read().data().train().origin(), read().data().test().origin()));
    }

    @Test
    void trainAndTestFoldersAreThePartsEvenOneFolderDown() throws IOException {
        for (int n = 0; n < 4; n++) {
            picture("flowers/train/rose/" + n + ".png", 30, 30, n);
            picture("flowers/Test/rose/" + n + ".png", 30, 30, n);
            picture("flowers/train/lily/deeper/" + n + ".png", 30, 30, n);
        }
        picture("flowers/extra/x.png", 30, 30, 1);
        ImageFolder.Reading read = read();
        assertEquals(8, read.data().train().size());
        assertEquals(4, read.data().test().size());
        assertEquals(List.of("lily", "rose"), read.data().test().labelNames());
        assertEquals(
                "Pictures in neither the training nor the test folder, left out: 1.",
                read.remarks().get(0).sentence(Locale.ROOT));
    }

    @Test
    void picturesWithoutFoldersAreOneClassCalledAsTheFolder() throws IOException {
        for (int n = 0; n < 5; n++) {
            picture(n + ".png", 30, 30, n);
        }
        assertEquals(Map.of(String.valueOf(folder.getFileName()), 5), survey().classes());
        assertEquals(1, read().data().test().size());
    }

    @Test
    void aTableOfLabelsNamesTheClasses() throws IOException {
        picture("one.png", 30, 30, 1);
        picture("sub/two.png", 30, 30, 1);
        picture("sub/three.png", 30, 30, 1);
        picture("four.png", 30, 30, 1);
        table(
                "labels.csv",
                "name,label",
                "one.png,red",
                "sub/two.png,\"blue, dark\"",
                "three,red",
                "../out.png,red",
                "/etc/passwd,red",
                "gone.png,red");
        PictureSurvey survey = survey();
        assertEquals(Map.of("blue, dark", 1, "red", 2), survey.classes());
        assertEquals(
                List.of(
                        "../out.png: labels.outside",
                        "/etc/passwd: labels.outside",
                        "four.png: labels.none",
                        "gone.png: labels.missing"),
                told(survey.trouble()));
    }

    @Test
    void koreanNamesAreFoundInWhateverFormTheSystemKeepsThem() throws IOException {
        String file = Normalizer.normalize("고양이.png", Normalizer.Form.NFD);
        picture(file, 30, 30, 1);
        picture("b.png", 30, 30, 1);
        table("labels.csv", "고양이.png\t동물", "b.png\t사물");
        assertEquals(Map.of("동물", 1, "사물", 1), survey().classes());
    }

    @Test
    void aLookShowsPicturesAsTheyWouldBeRead() throws IOException {
        classes("a", "b");
        List<PicturePreview> shown = PicturePreview.of(
                survey(), new PictureOptions(28, PictureColour.RGB, PictureFit.CROP, 0), 6, new Cancellation());
        assertEquals(6, shown.size());
        for (PicturePreview each : shown) {
            assertEquals(28 * 28 * 3, each.pixels().length);
            assertEquals(each.label().equals("a") ? 50 : 100, each.pixels()[0]);
            assertTrue(each.file().startsWith(each.label() + "/"));
        }
    }

    @Test
    void whatIsNoPictureIsPassedOverAndWhatIsBrokenIsTold() throws IOException {
        classes("a");
        table("a/notes.txt", "these are my pictures");
        table("a/.hidden.png", "hidden");
        table("a/fake.jpg", "no picture");
        byte[] whole = PictureBytes.encoded(PictureBytes.plain(60, 60, 0x808080), "png");
        Files.write(folder.resolve("a/header.png"), Arrays.copyOf(whole, 20));
        Files.write(folder.resolve("a/pixels.png"), Arrays.copyOf(whole, 70));
        assertEquals(List.of("a/fake.jpg: picture.unknown", "a/header.png: picture.damaged"), told(survey().trouble()));
        ImageFolder.Reading read = read();
        assertEquals(
                List.of(
                        "a/fake.jpg: picture.unknown",
                        "a/header.png: picture.damaged",
                        "a/pixels.png: picture.damaged"),
                told(read.trouble()));
        assertEquals(10, read.data().train().size() + read.data().test().size());
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        classes("a");
        Path outside = Files.write(kept.resolve("x.png"), Files.readAllBytes(folder.resolve("a/0.png")));
        Files.createSymbolicLink(folder.resolve("a/link.png"), outside);
        Files.createSymbolicLink(folder.resolve("b"), kept);
        PictureSurvey survey = survey();
        assertEquals(10, survey.images());
        assertEquals(List.of("a/link.png: picture.link", "b: picture.link"), told(survey.trouble()));
    }

    @Test
    void sizeColourAndFitSuitWhatIsThere() throws IOException {
        for (int n = 0; n < 4; n++) {
            picture("a/" + n + ".png", 500, 300, n);
        }
        assertEquals(new PictureOptions(64, PictureColour.RGB, PictureFit.CROP, 0xFFFFFF), survey().options());
        picture("a/long.png", 500, 100, 1);
        assertEquals(PictureFit.PAD, survey().options().fit());
        assertEquals(Map.of("500×300", 4, "500×100", 1), survey().sizes());
        PictureWishes wishes = new PictureWishes(
                Optional.of(28), Optional.of(PictureColour.GREY), Optional.empty(), 0, Optional.empty());
        assertEquals(
                new ImageShape(28, 28, 1),
                new ImageFolder(folder, wishes)
                        .survey(progress -> {}, new Cancellation())
                        .options()
                        .shape());
    }

    @Test
    void aFolderWithoutPicturesIsRefusedInOneSentence() {
        DataException refused = assertThrows(DataException.class, this::read);
        assertTrue(refused.getMessage().startsWith(folder + " holds no pictures"), refused.getMessage());
    }

    @Test
    void readingStopsWhenAsked() throws IOException {
        classes("a");
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        assertThrows(CancellationException.class, () -> new ImageFolder(folder, PictureWishes.NONE)
                .load(progress -> {}, cancellation));
    }
}
