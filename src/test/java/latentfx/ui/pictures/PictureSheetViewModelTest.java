package latentfx.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import latentfx.data.images.ImageFolder;
import latentfx.data.images.PictureSurvey;
import latentfx.data.images.PictureWishes;
import latentfx.data.images.picture.PictureBytes;
import latentfx.data.images.picture.PictureColour;
import latentfx.data.images.picture.PictureFit;
import latentfx.data.images.picture.PictureOptions;
import latentfx.task.HeldExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder of pictures holds is seen before it is read, and how it is read is chosen by that. */
final class PictureSheetViewModelTest {
    private static final int RED = 0xFF4C0000;

    @TempDir
    private Path folder;

    private final HeldExecutor background = new HeldExecutor();

    @BeforeEach
    void tenUprightAndTenWidePictures() throws IOException {
        for (int i = 0; i < 10; i++) {
            picture("red/" + i + ".png", 50, 60, 0x4C0000);
            picture("wide/" + i + ".png", 200, 50, 0x4C0000);
        }
        Files.writeString(folder.resolve("red/broken.png"), "text");
    }

    private void picture(String name, int width, int height, int rgb) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, PictureBytes.encoded(PictureBytes.plain(width, height, rgb), "png"));
    }

    private PictureSheetViewModel sheet(PictureWishes before) {
        return new PictureSheetViewModel(
                folder,
                (wishes, progress, cancellation) -> new ImageFolder(folder, wishes).survey(progress, cancellation),
                before,
                background,
                Runnable::run);
    }

    private PictureSheetViewModel looked(PictureWishes before) {
        PictureSheetViewModel sheet = sheet(before);
        sheet.begin();
        background.runAll();
        return sheet;
    }

    private static PictureWishes labels(Path table) {
        PictureWishes none = PictureWishes.NONE;
        return new PictureWishes(none.side(), none.colour(), none.fit(), none.ground(), Optional.of(table));
    }

    @Test
    void countsAndSuggestionsComeFromTheHeaders() {
        PictureSheetViewModel sheet = looked(PictureWishes.NONE);
        PictureSurvey survey = sheet.surveyProperty().get().orElseThrow();
        assertEquals(Map.of("red", 10, "wide", 10), survey.classes());
        assertEquals(4, survey.test());
        assertFalse(survey.isParted());
        assertEquals("red/broken.png", survey.trouble().get(0).file());
        assertEquals(
                new PictureOptions(48, PictureColour.RGB, PictureFit.PAD, PictureOptions.WHITE),
                sheet.chosenProperty().get(),
                "half of them are 50 pixels or less, and half would lose more than half by a crop");
        assertTrue(sheet.suggested().get());
        assertTrue(sheet.ready().get());
        assertEquals(20L * 48 * 48 * 3, sheet.memory());
    }

    @Test
    void partsOfTheirOwnAreTold() throws IOException {
        for (int i = 0; i < 3; i++) {
            picture("parted/train/a/" + i + ".png", 30, 30, i);
            picture("parted/test/a/" + i + ".png", 30, 30, i);
        }
        folder = folder.resolve("parted");
        PictureSurvey survey = looked(PictureWishes.NONE).surveyProperty().get().orElseThrow();
        assertTrue(survey.isParted());
        assertEquals(3, survey.test());
    }

    @Test
    void whatWasChosenTheLastTimeIsChosenAgain() {
        PictureWishes before =
                new PictureWishes(Optional.of(96), Optional.empty(), Optional.of(PictureFit.CROP), 0, Optional.empty());
        PictureSheetViewModel sheet = looked(before);
        assertEquals(
                new PictureOptions(96, PictureColour.RGB, PictureFit.CROP, 0),
                sheet.chosenProperty().get());
        assertFalse(sheet.suggested().get());
        sheet.chooseSuggested();
        assertEquals(48, sheet.chosenProperty().get().side());
        assertTrue(sheet.suggested().get());
    }

    @Test
    void previewsFollowTheChoices() {
        PictureSheetViewModel sheet = looked(PictureWishes.NONE);
        PreviewedPictures first = sheet.previewProperty().get().orElseThrow();
        assertEquals(20, first.pictures());
        assertEquals(8 * 48 + 7, first.mosaic().width());
        assertEquals(3 * 48 + 2, first.mosaic().height());
        assertEquals(RED, first.mosaic().argb()[24 * first.mosaic().width() + 24], "the middle of the first picture");
        sheet.chooseSide(28);
        sheet.chooseColour(PictureColour.GREY);
        assertEquals(48, sheet.previewProperty().get().orElseThrow().options().side(), "until there is a newer one");
        assertTrue(sheet.drawingProperty().get());
        background.runAll();
        PreviewedPictures now = sheet.previewProperty().get().orElseThrow();
        assertEquals(8 * 28 + 7, now.mosaic().width());
        assertEquals(
                0xFF171717,
                now.mosaic().argb()[14 * now.mosaic().width() + 14],
                "0.299 of 0x4C is 22.7, rounded to 0x17");
        assertFalse(sheet.drawingProperty().get());
        assertTrue(sheet.seconds() > 0);
    }

    @Test
    void onlyTheNewestChoiceIsDrawn() {
        PictureSheetViewModel sheet = looked(PictureWishes.NONE);
        for (int side : PictureOptions.SIDES) {
            sheet.chooseSide(side);
        }
        assertEquals(1, background.waiting(), "one piece of work for six choices");
        background.runAll();
        assertEquals(128, sheet.previewProperty().get().orElseThrow().options().side());
    }

    @Test
    void anotherTableOfLabelsLooksAgainAndOneThatFitsNoneIsToldAndTakenBack() throws IOException {
        Path table = Files.writeString(folder.resolve("mine.csv"), "name,label\nred/0.png,x\nred/1.png,y\n");
        PictureSheetViewModel sheet = looked(labels(table));
        assertEquals(
                Map.of("x", 1, "y", 1),
                sheet.surveyProperty().get().orElseThrow().classes());
        sheet.labelsProperty().set(Optional.of(Files.writeString(folder.resolve("none.csv"), "name,label\nq.png,x\n")));
        assertFalse(sheet.ready().get(), "while it is looked at");
        background.runAll();
        assertTrue(sheet.problemProperty().get().contains("none.csv names none of the pictures"));
        assertFalse(sheet.ready().get());
        sheet.labelsProperty().set(Optional.empty());
        background.runAll();
        assertEquals("", sheet.problemProperty().get());
        assertEquals(20, sheet.surveyProperty().get().orElseThrow().images());
        assertTrue(sheet.ready().get());
    }

    @Test
    void aFolderWithoutPicturesIsToldInOneSentence() throws IOException {
        folder = Files.createDirectories(folder.resolve("empty"));
        PictureSheetViewModel sheet = looked(PictureWishes.NONE);
        assertTrue(sheet.problemProperty().get().contains("holds no pictures that can be read"));
        assertFalse(sheet.ready().get());
    }

    @Test
    void cancellingInTheMiddleDeliversNothing() {
        PictureSheetViewModel sheet = sheet(PictureWishes.NONE);
        sheet.begin();
        sheet.cancel();
        background.runAll();
        assertEquals(Optional.empty(), sheet.surveyProperty().get());
        assertEquals(Optional.empty(), sheet.previewProperty().get());
        assertFalse(sheet.lookingProperty().get());
    }

    @Test
    void whatIsOpenedIsDecidedInFull() {
        PictureSheetViewModel sheet = looked(PictureWishes.NONE);
        sheet.chooseFit(PictureFit.STRETCH);
        assertEquals(
                new PictureWishes(
                        Optional.of(48),
                        Optional.of(PictureColour.RGB),
                        Optional.of(PictureFit.STRETCH),
                        PictureOptions.WHITE,
                        Optional.empty()),
                sheet.wishes());
    }
}
