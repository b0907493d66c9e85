package latentfx.ui.help;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;
import latentfx.ui.glossary.TermCard;
import org.jspecify.annotations.Nullable;

/** Shows a line of the glossary, as high as it is at the width of the list. */
final class GlossaryCell extends ListCell<GlossaryLine> {
    private final Messages words = Messages.of(GlossaryCell.class);
    private final HelpViewModel viewModel;
    private final Consumer<String> begin;
    private final DoubleSupplier width;

    /**
     * Shows nothing yet.
     *
     * @param begin goes to the terms under a letter
     * @param width tells how wide cells are, pixels
     */
    GlossaryCell(HelpViewModel viewModel, Consumer<String> begin, DoubleSupplier width) {
        this.viewModel = viewModel;
        this.begin = begin;
        this.width = width;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0); // as wide as the list, which then needs no bar to scroll sideways
    }

    @Override
    protected void updateItem(@Nullable GlossaryLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(line == null || empty ? null : node(line));
        setAccessibleText(line instanceof GlossaryLine.Entry entry ? spoken(entry) : null);
    }

    private String spoken(GlossaryLine.Entry entry) {
        return entry.term().name().in(words.locale()) + ". "
                + entry.term().definition().in(words.locale());
    }

    private Node node(GlossaryLine line) {
        if (line instanceof GlossaryLine.Entry entry) {
            return new TermCard(
                    viewModel.glossary(),
                    entry.term(),
                    other -> viewModel.openTerm(other.id()),
                    Optional.of(viewModel::open));
        }
        if (line instanceof GlossaryLine.Part part) {
            Label heading = new Heading(part.initial());
            heading.setMaxWidth(Double.MAX_VALUE); // for the line below it
            heading.getStyleClass().add("help-heading");
            return heading;
        }
        return top((GlossaryLine.Top) line);
    }

    private VBox top(GlossaryLine.Top top) {
        Label title = new Label(words.get("glossary.title"));
        title.getStyleClass().add("help-title");
        Label count = new Label(
                words.get(top.shown() == top.all() ? "glossary.all" : "glossary.count", top.shown(), top.all()));
        count.getStyleClass().add("help-source");
        FlowPane letters = new FlowPane();
        letters.getStyleClass().add("help-letters");
        for (String initial : top.initials()) {
            Hyperlink letter = new Hyperlink(initial);
            letter.setOnAction(event -> {
                letter.setVisited(false);
                begin.accept(initial);
            });
            letters.getChildren().add(letter);
        }
        VBox box = new VBox(title, count, letters);
        box.getStyleClass().add("help-top");
        return box;
    }

    /** The list asks for the height without telling the width, at which texts are broken. */
    @Override
    protected double computePrefHeight(double unknown) {
        if (!(getGraphic() instanceof Region graphic) || width.getAsDouble() <= 0) {
            return super.computePrefHeight(unknown);
        }
        Insets insets = getInsets();
        double inside = width.getAsDouble() - insets.getLeft() - insets.getRight();
        return graphic.prefHeight(Math.max(1, inside)) + insets.getTop() + insets.getBottom();
    }
}
