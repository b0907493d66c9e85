package latentfx.ui.shell.own;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.data.images.PictureWishes;
import latentfx.task.ShownText;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.pictures.PictureSheet;
import latentfx.ui.pictures.PictureSheetViewModel;
import latentfx.ui.settings.PictureMemory;
import latentfx.ui.settings.Services;
import latentfx.ui.shell.dialog.Dialogs;
import latentfx.ui.shell.dialog.FileRequest;
import latentfx.ui.shell.dialog.Form;
import latentfx.ui.training.data.DataChoices;
import latentfx.workbench.OwnImages;

/** Opens data of the user's own; before pictures are read, shows what is there and how they would be read. For the FX thread. */
public final class PictureFolders {
    private static final List<String> TABLES = List.of(".csv", ".tsv", ".txt");

    private final Messages words = Messages.of(PictureSheet.class);
    private final Services services;
    private final DataChoices data;
    private final Dialogs dialogs;
    private final Consumer<Problem> tell;
    private final PictureMemory memory;

    /**
     * Opens data into {@code data}.
     *
     * @param tell takes what goes wrong
     */
    public PictureFolders(Services services, DataChoices data, Dialogs dialogs, Consumer<Problem> tell) {
        this.services = services;
        this.data = data;
        this.dialogs = dialogs;
        this.tell = tell;
        memory = new PictureMemory(services.settings());
    }

    /** Opens the data in {@code path}; if these are pictures, asks first how they are to be read. */
    public void open(Path path) {
        services.threads()
                .actions()
                .compute(
                        () -> images(path, PictureWishes.NONE).kind(),
                        kind -> {
                            if (kind == OwnImages.Kind.PICTURES) {
                                ask(path, words.get("title", name(path)), words.get("open"));
                            } else {
                                data.choose(path);
                            }
                        },
                        failure -> tell.accept(Problem.from(failure)));
    }

    /** Asks how the pictures in {@code path}, which are open, are to be read from now on. */
    public void change(Path path) {
        ask(path, words.get("title.again", name(path)), words.get("read"));
    }

    private OwnImages images(Path path, PictureWishes wishes) {
        return new OwnImages(path, wishes, services.folder());
    }

    private static String name(Path path) {
        return ShownText.oneLine(String.valueOf(path.getFileName()));
    }

    private void ask(Path path, String title, String accept) {
        PictureSheetViewModel model = new PictureSheetViewModel(
                path,
                (wishes, progress, cancellation) -> images(path, wishes).survey(progress, cancellation),
                memory.of(path),
                services.threads().background(),
                services.threads().fx());
        PictureSheet sheet = new PictureSheet(model, dialogs.room(), this::askForLabels);
        dialogs.showForm(new Form(title, sheet, sheet, accept, model.ready(), () -> read(model), model::cancel));
        model.begin();
    }

    private Optional<Path> askForLabels() {
        return dialogs.fileToOpen(
                new FileRequest(words.get("labels.title"), words.get("labels.kind"), TABLES, Optional.empty()));
    }

    private void read(PictureSheetViewModel model) {
        PictureWishes wishes = model.wishes();
        model.cancel();
        boolean changed = memory.find(model.folder()).filter(wishes::equals).isEmpty();
        memory.keep(model.folder(), wishes);
        if (changed) {
            data.readAgain(model.folder());
        } else {
            data.choose(model.folder());
        }
    }
}
