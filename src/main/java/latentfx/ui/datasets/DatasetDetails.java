package latentfx.ui.datasets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import latentfx.data.ImageShape;
import latentfx.ui.copying.Copied;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.Tip;
import latentfx.ui.pictures.TroubleList;
import latentfx.ui.training.data.DataChoice;
import latentfx.ui.training.data.DataChoiceNames;
import latentfx.ui.training.data.DatasetFacts;
import org.kordamp.ikonli.feather.Feather;

/** What is in the chosen data set: where it is from, its counts, sample images, and its classes, which can be renamed. */
final class DatasetDetails extends VBox {
    private static final double ROW = 26;
    private static final int MOST_ROWS = 10;
    private static final double WIDEST = 290;
    private static final double HIGHEST = 150;

    private final Messages words = Messages.of(DatasetDetails.class);
    private final DataChoiceNames names = new DataChoiceNames();
    private final DatasetsViewModel model;
    private final Heading title = new Heading("");
    private final Label place = DatasetsView.sentence("datasets-faint");
    private final Label counts = DatasetsView.sentence("datasets-says");
    private final Label problem = DatasetsView.sentence("datasets-problem");
    private final PictureBox samples = PictureBox.within(WIDEST, HIGHEST);
    private final TroubleList trouble = new TroubleList();
    private final VBox classes = new VBox();

    DatasetDetails(DatasetsViewModel model, Runnable train, Consumer<Path> readAgain) {
        this.model = model;
        getStyleClass().add("datasets-details");
        samples.setId("data-samples");
        samples.setAccessibleText(words.get("samples"));
        samples.managedProperty().bind(samples.visibleProperty());
        classes.getStyleClass().add("datasets-classes");
        classes.managedProperty().bind(classes.visibleProperty());
        classes.getChildren().addAll(classesHead(), classList());
        getChildren().addAll(title, place, counts, problem, buttons(train, readAgain), samples, trouble, classes);
        problem.textProperty().bind(model.problemProperty());
        model.data().chosenProperty().addListener((property, before, now) -> show());
        model.factsProperty().addListener((property, before, now) -> show());
        show();
    }

    private FlowPane buttons(Runnable train, Consumer<Path> readAgain) {
        Button learn = ButtonBuilder.small(words.get("train"))
                .with(Feather.ZAP)
                .id("data-train")
                .tip(words.get("train.tip"))
                .firm()
                .does(train);
        learn.disableProperty()
                .bind(model.data().chosenProperty().map(DataChoice::missing).orElse(false));
        Button remove = ButtonBuilder.small(words.get("remove"))
                .id("data-remove")
                .tip(words.get("remove.tip"))
                .firm()
                .does(model::remove);
        remove.disableProperty().bind(model.removable().not());
        Button again = ButtonBuilder.small(words.get("again"))
                .with(Feather.SLIDERS)
                .id("data-again")
                .tip(words.get("again.tip"))
                .firm()
                .does(() -> model.data().chosenProperty().get().path().ifPresent(readAgain));
        again.visibleProperty()
                .bind(model.factsProperty()
                        .map(facts -> facts.filter(it -> it.files().pictures()).isPresent()));
        again.managedProperty().bind(again.visibleProperty());
        FlowPane line = new FlowPane(learn, again, remove);
        line.getStyleClass().add("datasets-buttons");
        return line;
    }

    private FlowPane classesHead() {
        Button back = ButtonBuilder.small(words.get("classes.own"))
                .id("data-own-names")
                .style("flat")
                .tip(words.get("classes.own.tip"))
                .firm()
                .does(model::forgetNames);
        back.visibleProperty().bind(model.renamed());
        back.managedProperty().bind(back.visibleProperty());
        Label hint = new Label(words.get("classes.hint"));
        hint.getStyleClass().add("datasets-faint");
        FlowPane head = new FlowPane(new Heading(words.get("classes")), hint, back);
        head.getStyleClass().add("datasets-buttons");
        return head;
    }

    private ListView<ClassRow> classList() {
        ListView<ClassRow> list = new ListView<>(model.classes());
        list.setId("data-classes");
        list.setAccessibleText(words.get("classes"));
        CopyPlace.put(list, this::copied);
        list.setEditable(true);
        list.setCellFactory(view -> new ClassCell(model::rename));
        DatasetsView.fit(list, ROW, MOST_ROWS);
        return list;
    }

    private Optional<Copied> copied() {
        String name = words.get(
                "copy.classes.of", names.of(model.data().chosenProperty().get()));
        return model.classes().isEmpty()
                ? Optional.empty()
                : Optional.of(Copied.table(name, new DatasetTables().classes(model.classes())));
    }

    private void show() {
        DataChoice chosen = model.data().chosenProperty().get();
        title.setText(names.of(chosen));
        String where = chosen.path().map(Path::toString).orElse("");
        place.setText(words.get("place." + model.place(chosen).key(), where));
        Tip.on(place, where);
        Optional<DatasetFacts> facts = model.factsProperty().get();
        counts.setText(facts.map(this::counts).orElse(""));
        samples.setVisible(facts.isPresent());
        classes.setVisible(facts.isPresent());
        facts.ifPresent(it -> samples.show(it.samples()));
        trouble.show(facts.map(it -> it.files().trouble()).orElse(List.of()));
    }

    private String counts(DatasetFacts facts) {
        ImageShape shape = facts.shape();
        return words.get(
                shape.channels() == 1 ? "counts.grey" : "counts.colour",
                facts.train(),
                facts.test(),
                shape.width(),
                shape.height(),
                facts.classes().size());
    }
}
