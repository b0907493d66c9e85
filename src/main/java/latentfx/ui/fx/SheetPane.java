package latentfx.ui.fx;

import javafx.geometry.Dimension2D;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** What fills a box over the window: as high as its content, which is scrolled where there is too little room. */
public abstract class SheetPane extends ScrollPane {
    /** Width that is kept free for the scroll bar. */
    private static final double SCROLL_BAR = 14;

    /** Width and height that a box takes besides its content, pixels. */
    private static final double BESIDE = 100;

    private static final double ABOVE = 190;

    private final double page;

    /**
     * A sheet without content.
     *
     * @param wish its width at the usual size of texts, in pixels
     * @param window width and height of the window's content
     */
    protected SheetPane(double wish, Dimension2D window) {
        double width = Math.min(ScreenScale.px(wish), window.getWidth() - BESIDE);
        page = width - SCROLL_BAR;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPrefWidth(width);
        setMaxHeight(window.getHeight() - ABOVE);
    }

    /** Width of what is shown, in pixels. */
    protected final double page() {
        return page;
    }

    /** Shows {@code content}. */
    protected final void fill(Region content) {
        content.setMaxWidth(page);
        setContent(content);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getContent() == null ? 0 : Math.ceil(getContent().prefHeight(page));
    }

    /** A label whose text wraps and is never cut; takes no room while it is empty. */
    protected static Label sentence(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
        return label;
    }
}
