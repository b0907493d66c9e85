package latentfx.ui.lesson.player;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.lesson.run.Prediction;
import latentfx.lesson.run.RightAnswer;
import latentfx.lesson.script.Question;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/** Options that are put in an order by buttons that move each up and down. */
final class OrderList extends VBox {
    private final Messages words = Messages.of(OrderList.class);
    private final Question question;
    private final boolean locked;
    private final Optional<RightAnswer> answer;
    private final Consumer<Prediction> told;
    private final List<Integer> order = new ArrayList<>();

    OrderList(
            Question question,
            Optional<Prediction> before,
            boolean locked,
            Optional<RightAnswer> answer,
            Consumer<Prediction> told) {
        this.question = question;
        this.locked = locked;
        this.answer = answer;
        this.told = told;
        getStyleClass().add("choice-list");
        for (int i = 0; i < question.choices().size(); i++) {
            order.add(i);
        }
        // in an order of its own, the same each time, so that the given one tells nothing
        Collections.shuffle(order, new Random(question.ask().english().hashCode()));
        before.filter(Prediction.Ordered.class::isInstance).ifPresent(made -> {
            order.clear();
            order.addAll(((Prediction.Ordered) made).options());
        });
        show();
        if (!locked) {
            told.accept(new Prediction.Ordered(order));
        }
    }

    private void show() {
        getChildren().clear();
        for (int place = 0; place < order.size(); place++) {
            getChildren().add(line(place));
        }
    }

    private HBox line(int place) {
        int option = order.get(place);
        Label name = new Label((place + 1) + "  "
                + MarkdownBox.plain(question.choices().get(option).text().in(words.locale())));
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(name);
        line.getStyleClass().add("order-line");
        if (!locked) {
            line.getChildren().addAll(mover(place, -1, Feather.ARROW_UP), mover(place, 1, Feather.ARROW_DOWN));
        } else if (answer.filter(it -> it.order().indexOf(option) == order.indexOf(option))
                .isPresent()) {
            name.getStyleClass().add("right-choice");
        }
        return line;
    }

    private Button mover(int place, int by, Feather icon) {
        String key = by < 0 ? "question.up" : "question.down";
        Button button = ButtonBuilder.icon(icon, words.get(key))
                .id("lesson-order-" + (by < 0 ? "up-" : "down-") + place)
                .does(() -> move(place, by));
        button.setDisable(place + by < 0 || place + by >= order.size());
        return button;
    }

    private void move(int place, int by) {
        Collections.swap(order, place, place + by);
        show();
        told.accept(new Prediction.Ordered(order));
        lookup("#lesson-order-" + (by < 0 ? "up-" : "down-") + (place + by)).requestFocus();
    }
}
