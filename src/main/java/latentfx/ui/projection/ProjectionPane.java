package latentfx.ui.projection;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import latentfx.projection.ProjectionKind;
import latentfx.projection.Projections;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.ProjectionWords;
import org.jspecify.annotations.Nullable;

/** Chooses the projection of a map and shows its result. */
public final class ProjectionPane extends VBox {
    private static final double WIDTH = 380;

    private final ProjectionViewModel viewModel;
    private final Messages words = Messages.of(ProjectionPane.class);
    private final ProjectionWords names = new ProjectionWords();
    private final Label keeps = new Label();
    private final Button start = new Button();
    private Node action = start;

    /** Shows {@code viewModel}, and {@code remedies} below the sentence that says why a projection failed. */
    public ProjectionPane(ProjectionViewModel viewModel, Node... remedies) {
        this.viewModel = viewModel;
        getStyleClass().add("projection-pane");
        getStylesheets()
                .add(Objects.requireNonNull(ProjectionPane.class.getResource("projection.css"))
                        .toExternalForm());
        ScreenScale.prefWidth(this, WIDTH);
        keeps.setWrapText(true);
        keeps.setMinHeight(USE_PREF_SIZE);
        keeps.getStyleClass().add("projection-note");
        OptionGrid options = new OptionGrid(viewModel.options());
        Label problem = new Label();
        problem.setWrapText(true);
        problem.getStyleClass().add("problem");
        problem.textProperty().bind(viewModel.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.visibleProperty().bind(problem.managedProperty());
        HBox remedy = new HBox(remedies);
        remedy.managedProperty().bind(problem.managedProperty());
        remedy.visibleProperty().bind(problem.managedProperty());
        getChildren().addAll(what(), keeps, options, action(), problem, remedy, new ProjectionResult(viewModel.map()));
        InvalidationListener changed = any -> update();
        viewModel.options().kindProperty().addListener(changed);
        viewModel.options().pixelsProperty().addListener(changed);
        update();
    }

    /** The controls for method and input; projection along axes is applied as soon as it is chosen. */
    private Node what() {
        ComboBox<ProjectionKind> method = new ComboBox<>();
        method.setId("projection-method");
        method.getItems().setAll(Projections.kinds());
        method.setConverter(new Names(names));
        method.valueProperty().bindBidirectional(viewModel.options().kindProperty());
        method.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(method, Priority.ALWAYS);
        method.setOnAction(event -> startIfAtOnce());
        ToggleGroup group = new ToggleGroup();
        ToggleButton codes = of("codes", group, "left-pill");
        ToggleButton pixels = of("pixels", group, "right-pill");
        codes.setOnAction(event -> choose(false, codes));
        pixels.setOnAction(event -> choose(true, pixels));
        codes.setSelected(!viewModel.options().pixelsProperty().get());
        pixels.setSelected(viewModel.options().pixelsProperty().get());
        viewModel.options().pixelsProperty().addListener((property, before, now) -> {
            codes.setSelected(!now);
            pixels.setSelected(now);
        });
        HBox source = new HBox(codes, pixels);
        Runnable offer = () -> {
            MapPicture picture = viewModel.map().pictureProperty().get();
            boolean images = picture == null || !picture.open().sheet().origin().ownVectors();
            source.setVisible(images);
            source.setManaged(images);
        };
        viewModel.map().pictureProperty().addListener((property, before, now) -> offer.run());
        offer.run();
        HBox line = new HBox(method, source);
        line.getStyleClass().add("projection-line");
        return line;
    }

    private ToggleButton of(String key, ToggleGroup group, String style) {
        ToggleButton button = ButtonBuilder.text(words.get("of." + key))
                .id("projection-of-" + key)
                .tip(words.get("of." + key + ".tip"))
                .style(style)
                .firm()
                .toggle();
        button.setToggleGroup(group);
        return button;
    }

    private void choose(boolean pixels, ToggleButton chosen) {
        chosen.setSelected(true); // a second click must not leave none chosen
        viewModel.options().pixelsProperty().set(pixels);
        startIfAtOnce();
    }

    private void startIfAtOnce() {
        if (viewModel.options().alongAxes() && !viewModel.isShown()) {
            viewModel.start();
        }
    }

    private Node action() {
        start.setId("projection-start");
        start.getStyleClass().add("accent");
        start.setMinWidth(USE_PREF_SIZE);
        start.setOnAction(event -> {
            if (viewModel.runningProperty().get()) {
                viewModel.cancel();
            } else {
                viewModel.start();
            }
        });
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(viewModel.progressProperty());
        bar.visibleProperty().bind(viewModel.runningProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        viewModel.runningProperty().addListener((property, before, now) -> update());
        HBox line = new HBox(start, bar);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("projection-line");
        start.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> viewModel.map().pictureProperty().get() == null,
                        viewModel.map().pictureProperty()));
        action = line;
        return line;
    }

    private void update() {
        boolean atOnce = viewModel.options().alongAxes();
        action.setVisible(!atOnce);
        action.setManaged(!atOnce);
        boolean running = viewModel.runningProperty().get();
        start.setText(words.get(running ? "stop" : "start"));
        keeps.setText(names.keeps(viewModel.options().kindProperty().get()));
    }

    /** Shows a method by its name; one-way, because the list is not editable. */
    private static final class Names extends StringConverter<ProjectionKind> {
        private final ProjectionWords names;

        Names(ProjectionWords names) {
            this.names = names;
        }

        @Override
        public String toString(@Nullable ProjectionKind choice) {
            return Optional.ofNullable(choice).map(names::name).orElse("");
        }

        @Override
        public @Nullable ProjectionKind fromString(String name) {
            return null;
        }
    }
}
