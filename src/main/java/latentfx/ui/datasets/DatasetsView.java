package latentfx.ui.datasets;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import latentfx.ui.copying.Copied;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Hints;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.training.data.DataChoice;
import latentfx.ui.training.data.DataChoiceNames;
import latentfx.ui.training.data.FetchBar;
import latentfx.ui.training.data.ReadingBar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page on data sets: the list of all that are known, how to get more, and below it what is in the chosen one. */
public final class DatasetsView extends ScrollPane {
    private static final double ROW = 28;
    private static final int MOST_ROWS = 7;

    private final Messages words = Messages.of(DatasetsView.class);
    private final DatasetsViewModel model;

    /**
     * Shows {@code model}.
     *
     * @param chooseFolder asks for a folder of data
     * @param train opens the settings of a training, which learns from the chosen data set
     * @param readAgain asks how the pictures of a folder are to be read
     * @param vectors the user's own vectors, which are shown below
     */
    public DatasetsView(
            DatasetsViewModel model,
            Runnable chooseFolder,
            Runnable train,
            Consumer<Path> readAgain,
            VectorsEntry vectors) {
        this.model = model;
        getStyleClass().add("datasets");
        getStylesheets()
                .add(Objects.requireNonNull(DatasetsView.class.getResource("datasets.css"))
                        .toExternalForm());
        VBox page = new VBox(
                sources(chooseFolder),
                new ReadingBar(model.data().reading()),
                new FetchBar(model.mnist()),
                list(),
                new DatasetDetails(model, train, readAgain),
                vectors);
        Runnable order = () -> {
            page.getChildren().remove(vectors); // open ones stand below the list, the invitation at the end
            page.getChildren()
                    .add(
                            vectors.filledProperty().get()
                                    ? page.getChildren().size() - 1
                                    : page.getChildren().size(),
                            vectors);
        };
        vectors.filledProperty().addListener((property, before, now) -> order.run());
        order.run();
        page.getStyleClass().add("datasets-page");
        setContent(page);
        CopyPlace.put(this, () -> Optional.of(Copied.table(words.get("copy.sets"), new DatasetTables().sets(model))));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.wantedProperty().set(true);
        sceneProperty()
                .addListener((property, before, now) -> model.wantedProperty().set(now != null));
    }

    private Node sources(Runnable chooseFolder) {
        Button folder = ButtonBuilder.small(words.get("folder"))
                .with(Feather.FOLDER)
                .id("data-folder")
                .firm()
                .does(chooseFolder);
        Hints.on(folder, words.get("folder.help"));
        Button fetch = ButtonBuilder.small(words.get("mnist"))
                .with(Feather.DOWNLOAD)
                .id("data-mnist")
                .firm()
                .does(model.mnist()::start);
        fetch.disableProperty().bind(model.mnist().runningProperty());
        fetch.visibleProperty().bind(model.fetchOffered());
        fetch.managedProperty().bind(fetch.visibleProperty());
        Hints.on(fetch, words.get("mnist.help"));
        FlowPane line = new FlowPane(folder, fetch);
        line.getStyleClass().add("datasets-buttons");
        return line;
    }

    private ListView<DataChoice> list() {
        ListView<DataChoice> list = new ListView<>(model.data().list());
        list.setId("data-list");
        list.setAccessibleText(words.get("list"));
        CopyPlace.put(list, () -> Optional.of(Copied.table(words.get("copy.sets"), new DatasetTables().sets(model))));
        list.setCellFactory(view -> new ChoiceCell());
        fit(list, ROW, MOST_ROWS);
        list.getSelectionModel().select(model.data().chosenProperty().get());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.data().chosenProperty().set(now);
            }
        });
        model.data().chosenProperty().addListener((property, before, now) -> list.getSelectionModel()
                .select(now));
        return list;
    }

    /** One data set in the list; missing ones are faint. */
    private static final class ChoiceCell extends ListCell<DataChoice> {
        private final DataChoiceNames names = new DataChoiceNames();

        @Override
        protected void updateItem(@Nullable DataChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            getStyleClass().remove("missing");
            setText(empty || choice == null ? null : names.of(choice));
            if (!empty && choice != null && choice.missing()) {
                getStyleClass().add("missing");
            }
            setGraphic(null);
        }
    }

    /** Makes {@code list} as high as its rows, up to {@code most} of them; rows of {@code row} pixels grow with the texts. */
    static void fit(ListView<?> list, double row, int most) {
        InvalidationListener fit = changed -> {
            double cell = Math.round(ScreenScale.px(row));
            double height = Math.min(most, list.getItems().size()) * cell + 2;
            list.setFixedCellSize(cell);
            list.setMinHeight(height);
            list.setPrefHeight(height);
        };
        list.getItems().addListener(fit);
        list.widthProperty().addListener(fit); // the page becomes wider with larger texts
        fit.invalidated(list.widthProperty());
    }

    /** A label whose text wraps and is never cut. */
    static Label sentence(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
        return label;
    }
}
