package latentfx.ui.pictures;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import latentfx.data.images.picture.PictureColour;
import latentfx.data.images.picture.PictureFit;
import latentfx.data.images.picture.PictureOptions;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;
import org.kordamp.ikonli.feather.Feather;

/** Size, colour, fit and labels to be chosen. */
final class PictureChoices extends FlowPane {
    private final Messages words = Messages.of(PictureChoices.class);
    private final PictureSheetViewModel model;

    PictureChoices(PictureSheetViewModel model, Supplier<Optional<Path>> askForLabels) {
        this.model = model;
        getStyleClass().add("picture-choices");
        getChildren()
                .addAll(
                        choice("size", PictureOptions.SIDES, String::valueOf, PictureOptions::side, model::chooseSide),
                        choice(
                                "colour",
                                List.of(PictureColour.values()),
                                it -> words.get("colour." + it.name().toLowerCase(Locale.ROOT)),
                                PictureOptions::colour,
                                model::chooseColour),
                        choice(
                                "fit",
                                List.of(PictureFit.values()),
                                it -> words.get("fit." + it.name().toLowerCase(Locale.ROOT)),
                                PictureOptions::fit,
                                model::chooseFit),
                        labels(askForLabels),
                        suggested());
    }

    /** A row of buttons of which one is chosen. */
    private <T> Node choice(
            String key, List<T> values, Function<T, String> word, Function<PictureOptions, T> of, Consumer<T> choose) {
        ToggleGroup group = new ToggleGroup();
        HBox buttons = new HBox();
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            String pill = i == 0 ? "left-pill" : i == values.size() - 1 ? "right-pill" : "center-pill";
            ToggleButton button = ButtonBuilder.small(word.apply(value))
                    .id("picture-" + key + "-" + String.valueOf(value).toLowerCase(Locale.ROOT))
                    .style(pill)
                    .firm()
                    .chooses(group, () -> choose.accept(value));
            button.setAccessibleText(words.get(key) + " " + word.apply(value));
            model.chosenProperty()
                    .subscribe(now -> button.setSelected(of.apply(now).equals(value)));
            buttons.getChildren().add(button);
        }
        Tip.on(buttons, words.get(key + ".help"));
        HBox line = named(key, buttons);
        line.disableProperty().bind(model.surveyProperty().map(Optional::isEmpty));
        return line;
    }

    private HBox named(String key, Node... nodes) {
        Label name = new Label(words.get(key));
        name.getStyleClass().add("picture-choice-name");
        name.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(name);
        line.getChildren().addAll(nodes);
        line.getStyleClass().add("picture-choice");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node labels(Supplier<Optional<Path>> ask) {
        Button choose = ButtonBuilder.small("")
                .id("picture-labels")
                .tip(words.get("labels.help"))
                .does(() -> ask.get().map(Optional::of).ifPresent(model.labelsProperty()::set));
        choose.textProperty().bind(model.labelsProperty().map(file -> file.map(it -> String.valueOf(it.getFileName()))
                .orElseGet(() -> words.get("labels.none"))));
        Button drop = ButtonBuilder.icon(Feather.X, words.get("labels.drop"))
                .id("picture-labels-drop")
                .style("flat")
                .does(() -> model.labelsProperty().set(Optional.empty()));
        drop.visibleProperty().bind(model.labelsProperty().map(Optional::isPresent));
        drop.managedProperty().bind(drop.visibleProperty());
        return named("labels", choose, drop);
    }

    private Node suggested() {
        Button suggest = ButtonBuilder.small(words.get("suggested"))
                .id("picture-suggested")
                .tip(words.get("suggested.help"))
                .style("flat")
                .firm()
                .does(model::chooseSuggested);
        suggest.visibleProperty().bind(model.suggested().not());
        suggest.managedProperty().bind(suggest.visibleProperty());
        return suggest;
    }
}
