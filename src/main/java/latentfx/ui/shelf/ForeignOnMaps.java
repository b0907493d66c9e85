package latentfx.ui.shelf;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import latentfx.analysis.Side;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.model.OpenModel;
import latentfx.model.foreign.ForeignFiles;
import latentfx.model.foreign.ForeignModel;
import latentfx.model.foreign.PictureShapes;
import latentfx.model.foreign.UnknownPictureException;
import latentfx.task.Failures;
import latentfx.ui.fx.DataNames;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.settings.Services;
import latentfx.ui.training.data.DataChoice;
import latentfx.ui.training.data.DataChoices;
import latentfx.ui.training.data.DatasetFacts;
import latentfx.workbench.ElsewhereModels;

/**
 * Models of other programs on the maps: opened again as corrected, with the codes of other data, or with their other half.
 * For the FX thread.
 */
public final class ForeignOnMaps {
    /** Asks the user how a model is to be read. */
    @FunctionalInterface
    public interface Asker {
        /**
         * Asks; whoever is asked calls {@link ForeignOnMaps#again} when something was corrected.
         *
         * @param found the model as it was opened; empty if the shape of its pictures must be told first
         * @param numbers that a picture has
         */
        void ask(Side side, ForeignFiles files, Optional<ForeignEntry> found, int numbers);
    }

    private final Messages words = Messages.of(ForeignOnMaps.class);
    private final Services services;
    private final ModelShelf shelf;
    private final SidesViewModel sides;
    private final DataChoices data;
    private final Consumer<Problem> tell;
    private Asker asker = (side, files, found, numbers) -> {};

    /**
     * Works on the maps of {@code sides}.
     *
     * @param data the data sets whose codes can be shown
     * @param tell takes what is refused
     */
    public ForeignOnMaps(
            Services services, ModelShelf shelf, SidesViewModel sides, DataChoices data, Consumer<Problem> tell) {
        this.services = services;
        this.shelf = shelf;
        this.sides = sides;
        this.data = data;
        this.tell = tell;
    }

    /** Sets who asks the user where something could not be found out. */
    public void setAsker(Asker asks) {
        asker = asks;
    }

    /** The model of another program that a map shows; empty if it shows another one, or none. */
    public Optional<ForeignEntry> on(Side side) {
        return sides.entryProperty(side).get().flatMap(ShelfEntry::foreign);
    }

    /** The data sets whose codes a map can show. */
    public DataChoices data() {
        return data;
    }

    /** Asks the user about the model that a map shows, if it is one of another program. */
    public void ask(Side side) {
        on(side).ifPresent(entry -> ask(side, entry));
    }

    private void ask(Side side, ForeignEntry entry) {
        asker.ask(
                side,
                entry.files(),
                Optional.of(entry),
                entry.model().decoder().drawn().size());
    }

    /** A model was put on a map: asks about it if something was guessed. */
    void opened(Side side) {
        on(side).filter(ForeignEntry::isGuessed).ifPresent(entry -> ask(side, entry));
    }

    /**
     * What to do where {@code file} could not be opened on a map: asks for the shape of its pictures, or takes it as the
     * encoder of the decoder that is there; false if neither helps.
     */
    boolean failed(Side side, Path file, Throwable failure) {
        if (Failures.cause(failure) instanceof UnknownPictureException unknown
                && PictureShapes.anyOf(unknown.numbers())) {
            asker.ask(side, ForeignFiles.of(file), Optional.empty(), unknown.numbers());
            return true;
        }
        Optional<ForeignEntry> alone = on(side).filter(
                        entry -> entry.model().encoder().isEmpty()
                                && services.workbench().elsewhere().models().isModel(file));
        alone.ifPresent(entry -> join(side, entry, file, second -> {
            tell.accept(Problem.from(failure)); // what was tried first says more
            return true;
        }));
        return alone.isPresent();
    }

    /** Opens {@code files} again on a map, with the codes of the data that it shows, if that is at hand and still fits. */
    public void again(Side side, ForeignFiles files) {
        Optional<Dataset> before = sides.entryProperty(side)
                .get()
                .filter(entry ->
                        entry.foreign().filter(it -> it.files().equals(files)).isPresent())
                .flatMap(ShelfEntry::opened)
                .flatMap(open -> services.images().dataset(open.sheet().origin()));
        open(side, name(files.file()), () -> {
            ForeignEntry entry = shelf.readForeign(files);
            ForeignModel model = entry.model();
            Optional<Dataset> fitting = before.filter(
                    it -> model.encoder().isPresent() && it.shape().equals(model.image()));
            return ModelShelf.opened(entry, ElsewhereModels.open(model, fitting));
        });
    }

    /** Opens the model of {@code entry} with {@code encoder} on a map. */
    public void join(Side side, ForeignEntry entry, Path encoder) {
        join(side, entry, encoder, failure -> false);
    }

    private void join(Side side, ForeignEntry entry, Path encoder, Predicate<Throwable> handled) {
        ForeignFiles both = entry.files().with(encoder);
        sides.open(side, name(encoder), () -> shelf.read(both), () -> {}, handled);
    }

    /** Puts draws of the prior of {@code entry} on a map. */
    public void showDraws(Side side, ForeignEntry entry) {
        put(side, entry, () -> ElsewhereModels.drawn(entry.model()));
    }

    /** Puts the codes of the test part of {@code choice} on a map; reads it first if it is not at hand. */
    public void show(Side side, ForeignEntry entry, DataChoice choice) {
        Optional<String> refused = refusal(entry, choice);
        if (refused.isPresent()) {
            tell.accept(new Problem(refused.get(), ""));
            return;
        }
        Optional<Dataset> known = facts(choice).flatMap(it -> services.images().dataset(it.origin()));
        if (known.isPresent()) {
            put(side, entry, () -> ElsewhereModels.open(entry.model(), known));
        } else {
            data.readTest(choice, test -> encode(side, entry, choice, test), tell);
        }
    }

    private void encode(Side side, ForeignEntry entry, DataChoice choice, Dataset test) {
        refusal(entry, choice)
                .ifPresentOrElse(
                        reason -> tell.accept(new Problem(reason, "")),
                        () -> put(side, entry, () -> ElsewhereModels.open(entry.model(), Optional.of(test))));
    }

    private void put(Side side, ForeignEntry entry, Callable<OpenModel> source) {
        open(side, entry.model().name(), () -> ModelShelf.opened(entry, source.call()));
    }

    private void open(Side side, String name, Callable<OpenedFile> source) {
        sides.open(side, name, source, () -> {}, failure -> false);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Why the codes of {@code choice} cannot be shown by the model of {@code entry}, as far as that is known; else empty. */
    public Optional<String> refusal(ForeignEntry entry, DataChoice choice) {
        ForeignModel model = entry.model();
        if (model.encoder().isEmpty()) {
            return Optional.of(words.get("foreign.noencoder", model.name()));
        }
        return facts(choice)
                .filter(it -> !it.shape().equals(model.image()))
                .map(it -> words.get(
                        "foreign.shape",
                        model.name(),
                        shape(model.image()),
                        new DataNames().name(choice.name()),
                        shape(it.shape())));
    }

    private Optional<DatasetFacts> facts(DataChoice choice) {
        return Optional.ofNullable(data.facts().get(choice));
    }

    /** The shape of images in words, such as "28 × 28, grey". */
    public String shape(ImageShape shape) {
        return words.get(shape.channels() == 1 ? "foreign.grey" : "foreign.colour", shape.width(), shape.height());
    }

    /** Whether a map shows the codes of {@code choice}, as far as that is known. */
    public boolean shows(Side side, DataChoice choice) {
        return facts(choice)
                .filter(it -> origin(side).equals(Optional.of(it.origin())))
                .isPresent();
    }

    /** Whether a map shows draws of the prior of its model. */
    public boolean showsDraws(Side side) {
        return origin(side).filter(ElsewhereModels::isPrior).isPresent();
    }

    private Optional<DataOrigin> origin(Side side) {
        return sides.entryProperty(side).get().flatMap(ShelfEntry::opened).map(open -> open.sheet()
                .origin());
    }
}
