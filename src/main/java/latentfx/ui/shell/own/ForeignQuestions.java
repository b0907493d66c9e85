package latentfx.ui.shell.own;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import latentfx.analysis.Side;
import latentfx.model.foreign.Corrections;
import latentfx.model.foreign.ForeignFiles;
import latentfx.model.foreign.ForeignModels;
import latentfx.task.ShownText;
import latentfx.ui.foreign.ForeignForm;
import latentfx.ui.foreign.ForeignReadingViewModel;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.settings.Services;
import latentfx.ui.shelf.ForeignEntry;
import latentfx.ui.shelf.ForeignOnMaps;
import latentfx.ui.shell.dialog.Dialogs;
import latentfx.ui.shell.dialog.FileRequest;
import latentfx.ui.shell.dialog.Form;

/** Asks how models of other programs are read, and for encoders that they lack. For the FX thread. */
public final class ForeignQuestions {

    private final Messages words = Messages.of(ForeignForm.class);
    private final Services services;
    private final ForeignOnMaps maps;
    private final Dialogs dialogs;
    private final Consumer<String> notice;
    private final Consumer<Problem> tell;

    /**
     * Asks about the models of {@code maps}.
     *
     * @param notice takes what was done
     * @param tell takes what goes wrong
     */
    public ForeignQuestions(
            Services services, ForeignOnMaps maps, Dialogs dialogs, Consumer<String> notice, Consumer<Problem> tell) {
        this.services = services;
        this.maps = maps;
        this.dialogs = dialogs;
        this.notice = notice;
        this.tell = tell;
    }

    /** Is asked from now on when something could not be found out about a model. */
    public void begin() {
        maps.setAsker((side, files, found, numbers) -> found.ifPresentOrElse(
                entry -> ask(side, files, found, numbers, entry.corrections()), () -> services.threads()
                        .actions()
                        .compute(
                                () -> models().corrections(files),
                                before -> ask(side, files, found, numbers, before),
                                failure -> tell.accept(Problem.from(failure)))));
    }

    private ForeignModels models() {
        return services.workbench().elsewhere().models();
    }

    private void ask(Side side, ForeignFiles files, Optional<ForeignEntry> found, int numbers, Corrections before) {
        ForeignReadingViewModel model = new ForeignReadingViewModel(
                models(),
                files,
                found.map(ForeignEntry::model),
                numbers,
                before,
                services.threads().background(),
                services.threads().fx());
        ForeignForm form = new ForeignForm(model, dialogs.room());
        String name = found.map(it -> it.model().name()).orElseGet(() -> name(files.file()));
        dialogs.showForm(new Form(
                words.get("title", ShownText.oneLine(name)),
                form,
                form,
                words.get("keep"),
                model.ready(),
                () -> keep(side, model),
                model::cancel));
        model.begin();
    }

    private void keep(Side side, ForeignReadingViewModel model) {
        Corrections told = model.corrections();
        ForeignFiles files = model.files();
        model.cancel();
        services.threads()
                .actions()
                .write(
                        () -> models().correct(files, told),
                        written -> kept(side, files, written),
                        failure -> tell.accept(Problem.from(failure)));
    }

    private void kept(Side side, ForeignFiles files, List<Path> written) {
        if (!written.isEmpty()) {
            notice.accept(words.get("kept", written.stream().map(Path::toString).collect(Collectors.joining(", "))));
            maps.again(side, files);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Asks for the encoder of the model on a map, which has none, and opens it with that. */
    public void addEncoder(Side side) {
        maps.on(side).ifPresent(entry -> dialogs.fileToOpen(new FileRequest(
                        words.get("encoder.title", entry.model().name()),
                        words.get("encoder.kind"),
                        List.of(models().ending()),
                        Optional.ofNullable(
                                entry.files().file().toAbsolutePath().getParent())))
                .ifPresent(encoder -> {
                    maps.join(side, entry, encoder);
                    notice.accept(words.get("joined", name(encoder)));
                }));
    }
}
