package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.OpenModel;
import latentfx.model.foreign.BrightnessRange;
import latentfx.model.foreign.Correction;
import latentfx.model.foreign.Corrections;
import latentfx.model.foreign.ForeignFiles;
import latentfx.onnx.OnnxModels;
import latentfx.onnx.SmallModels;
import latentfx.ui.settings.DataAccess;
import latentfx.ui.settings.Services;
import latentfx.ui.shelf.ForeignEntry;
import latentfx.ui.shelf.ForeignOnMaps;
import latentfx.ui.training.FakeSource;
import latentfx.ui.training.FakeWorkbench;
import latentfx.ui.training.data.DataChoice;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model in ONNX files on a map: what is asked about it, whose codes it shows, and its other half. */
final class ForeignOnMapsTest {
    private final Locale before = Locale.getDefault();
    private final List<String> asked = new ArrayList<>();

    @TempDir
    private Path folder;

    private MainViewModel model;
    private ForeignOnMaps maps;

    @BeforeEach
    void build() {
        Locale.setDefault(Locale.ENGLISH);
        Workbench workbench = new Workbench(
                new Dl4jTrainer(),
                new Dl4jFactory(),
                new Dl4jExchange(),
                (data, plan, progress, cancellation) -> {
                    throw new UnsupportedOperationException("no judge is trained here");
                },
                new OnnxModels(folder.resolve("corrections")));
        Services plain = TestServices.inPlace(new FakeWorkbench(), folder.resolve("user"));
        DataAccess data = new DataAccess(
                new FakeSource("squares", true),
                path -> new SyntheticSource(10, 40, 7),
                plain.data().testReader(),
                plain.data().mnist());
        model = new MainViewModel(new Services(
                workbench,
                plain.images(),
                plain.threads(),
                plain.settings(),
                plain.folder(),
                data,
                plain.png(),
                plain.engine(),
                plain.systemLocale()));
        maps = model.files().foreign();
        maps.setAsker((side, files, found, numbers) ->
                asked.add(side + " " + files.file().getFileName() + " " + found.isPresent() + " " + numbers));
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private OpenModel left() {
        return Objects.requireNonNull(model.compare().modelProperty(Side.LEFT).get());
    }

    private ForeignEntry entry() {
        return maps.on(Side.LEFT).orElseThrow();
    }

    private String problem() {
        return model.problemProperty().get().orElseThrow().sentence();
    }

    @Test
    void aClearModelIsOpenedWithoutAQuestionAndAGuessedOneWithOne() throws IOException {
        model.files().open(Side.LEFT, SmallModels.writeDecoder(folder));
        assertEquals(List.of(), asked);
        assertFalse(entry().isGuessed());
        model.files().open(Side.RIGHT, SmallModels.writeLogits(Files.createDirectories(folder.resolve("logits"))));
        assertEquals(List.of("RIGHT decoder.onnx true 784"), asked);
        maps.ask(Side.LEFT);
        assertEquals("LEFT decoder.onnx true 784", asked.get(1));
    }

    @Test
    void anUnknownShapeIsAskedForInPlaceOfAProblem() throws IOException {
        model.files().open(Side.LEFT, SmallModels.writeOdd(folder));
        assertEquals(List.of("LEFT decoder.onnx false 1536"), asked);
        assertTrue(model.problemProperty().get().isEmpty());
        assertTrue(maps.on(Side.LEFT).isEmpty());
    }

    @Test
    void whatWasCorrectedHoldsWhenItIsOpenedAgain() throws IOException {
        Path file = SmallModels.writeLogits(folder);
        model.files().open(Side.LEFT, file);
        ForeignFiles files = entry().files();
        model.services()
                .workbench()
                .elsewhere()
                .models()
                .correct(files, new Corrections(Correction.NONE.withRange(BrightnessRange.SIGNED), Correction.NONE));
        maps.again(Side.LEFT, files);
        assertEquals(BrightnessRange.SIGNED, entry().model().decoder().picture().range());
        assertFalse(entry().isGuessed());
        assertEquals(1, asked.size(), "it is not asked again");
    }

    @Test
    void itsMapShowsTheDataThatIsChosenOrDraws() throws IOException {
        SmallModels.writeEncoder(folder);
        model.files().open(Side.LEFT, SmallModels.writeDecoder(folder));
        assertEquals("synthetic digits", left().sheet().origin().name());
        model.data().choose(Path.of("/data/digits"), "mine");
        DataChoice mine = model.data().chosenProperty().get();
        assertFalse(maps.shows(Side.LEFT, mine), "other digits");
        maps.show(Side.LEFT, entry(), mine);
        assertEquals(40, left().sheet().size());
        assertTrue(maps.shows(Side.LEFT, mine));
        maps.again(Side.LEFT, entry().files());
        assertEquals(40, left().sheet().size(), "the data stays");
        maps.showDraws(Side.LEFT, entry());
        assertTrue(maps.showsDraws(Side.LEFT));
        assertEquals(2000, left().sheet().size());
        assertFalse(maps.shows(Side.LEFT, mine));
    }

    @Test
    void dataOfAnotherShapeIsRefusedInOneSentenceAlsoWhereItHadToBeReadFirst() throws IOException {
        SmallModels.writeEncoder(folder);
        model.files().open(Side.LEFT, SmallModels.writeDecoder(folder));
        DataChoice squares = model.data().generated();
        assertEquals(Optional.empty(), maps.refusal(entry(), squares), "nothing is known of it yet");
        maps.show(Side.LEFT, entry(), squares);
        assertTrue(
                problem().matches("“.*” takes pictures of 28 × 28, grey, and those of “squares” are .*, grey;.*"),
                problem());
        assertEquals(Optional.of(problem()), maps.refusal(entry(), squares));
        assertEquals("synthetic digits", left().sheet().origin().name());
    }

    @Test
    void aDecoderAloneGetsItsEncoderLater() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path encoder = SmallModels.writeEncoder(elsewhere);
        model.files().open(Side.LEFT, SmallModels.writeDecoder(folder));
        DataChoice squares = model.data().generated();
        assertTrue(maps.refusal(entry(), squares).orElseThrow().contains("has no encoder"));
        maps.join(Side.LEFT, entry(), encoder);
        assertEquals("synthetic digits", left().sheet().origin().name());
        assertEquals(Optional.of(encoder), entry().files().encoder());
    }

    @Test
    void anEncoderOpenedOverItsDecoderJoinsItAndOneThatDoesNotFitIsTold() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        model.files().open(Side.LEFT, SmallModels.writeDecoder(folder));
        model.files().open(Side.LEFT, SmallModels.writeEncoder(elsewhere));
        assertTrue(entry().model().encoder().isPresent());
        assertTrue(model.problemProperty().get().isEmpty());
        model.files().open(Side.LEFT, SmallModels.writeColourDecoder(folder));
        model.files().open(Side.LEFT, elsewhere.resolve("encoder.onnx"));
        assertTrue(problem().startsWith("encoder.onnx is an encoder alone"), problem());
        assertTrue(entry().model().encoder().isEmpty());
    }

    @Test
    void anEncoderDroppedWithItsDecoderIsOpenedOnceWithIt() throws IOException {
        Path decoder = SmallModels.writeDecoder(folder);
        Path encoder = SmallModels.writeEncoder(folder);
        assertEquals(List.of(decoder), model.files().withoutHalves(List.of(encoder, decoder)));
    }
}
