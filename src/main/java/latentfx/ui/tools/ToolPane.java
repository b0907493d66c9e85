package latentfx.ui.tools;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import latentfx.ui.fx.ScreenScale;
import org.jspecify.annotations.Nullable;

/**
 * The bar of tools at the left edge of the window, and beside it the page of the tool that is open. Its right edge is
 * dragged to make it wider or narrower. Pages are made when they are first opened, and are kept.
 */
public final class ToolPane extends HBox {
    private final ToolsViewModel tools;
    private final List<ToolPage> catalogue;
    private final Map<ToolPage, Node> made = new HashMap<>();
    private final Map<Tool, PageHead> heads = new EnumMap<>(Tool.class);
    private final ToolBar bar;
    private final BorderPane page = new BorderPane();
    private final Region edge = new Region();
    private double fittedAt = 1;
    private @Nullable Node note;
    private OptionalDouble pageOnly = OptionalDouble.empty();

    /**
     * Shows what {@code tools} has open.
     *
     * @param catalogue what each page of each tool shows
     * @throws IllegalArgumentException if a page is missing
     */
    public ToolPane(ToolsViewModel tools, List<ToolPage> catalogue) {
        this.tools = tools;
        this.catalogue = List.copyOf(catalogue);
        for (Tool tool : Tool.values()) {
            tool.pages().forEach(id -> find(tool, id));
        }
        bar = new ToolBar(tools);
        getStylesheets()
                .add(Objects.requireNonNull(ToolPane.class.getResource("tools.css"))
                        .toExternalForm());
        getStyleClass().add("tool-pane");
        page.getStyleClass().add("tool-page");
        Rectangle inside = new Rectangle();
        inside.widthProperty().bind(page.widthProperty());
        inside.heightProperty().bind(page.heightProperty());
        page.setClip(inside);
        edge.setId("tool-edge");
        edge.getStyleClass().add("tool-edge");
        edge.setCursor(Cursor.H_RESIZE);
        edge.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        getChildren().add(bar);
        tools.openProperty().addListener((property, before, now) -> changed());
        for (Tool tool : Tool.values()) {
            tools.pageProperty(tool).addListener((property, before, now) -> changed());
        }
        sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                now.widthProperty().addListener((width, narrow, wide) -> fit());
                show();
            }
        });
        show();
    }

    /** Shows {@code note} below every page, while it is visible. */
    public void setNote(Node note) {
        this.note = note;
        show();
    }

    /**
     * Shows of the open tool its page alone, without names, tabs and note.
     *
     * @param width of the page, in pixels; empty for everything again
     */
    public void setPageOnly(OptionalDouble width) {
        if (!pageOnly.equals(width)) {
            pageOnly = width;
            show();
        }
    }

    private ToolPage find(Tool tool, String id) {
        return catalogue.stream()
                .filter(each -> each.tool() == tool && each.page().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no content for the page " + id));
    }

    /** A pane that was replaced, because the window turned to another language, makes no more pages. */
    private void changed() {
        if (getScene() != null) {
            show();
        }
    }

    private void show() {
        Optional<Tool> open = tools.openProperty().get();
        if (open.isEmpty()) {
            boolean focused = page.isFocusWithin();
            getChildren().setAll(bar);
            if (focused) {
                bar.takeFocus(); // it must not stay at a control that is gone
            }
            return;
        }
        Tool tool = open.get();
        ToolPage wanted = find(tool, tools.pageProperty(tool).get());
        Node content = made.computeIfAbsent(wanted, each -> each.content().get());
        boolean alone = pageOnly.isPresent();
        page.setTop(alone ? null : heads.computeIfAbsent(tool, each -> new PageHead(tools, each)));
        page.setBottom(alone ? null : note);
        if (page.getCenter() != content) {
            page.setCenter(content);
        }
        List<Node> parts = alone ? List.of(page) : List.of(bar, page, edge);
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
        fit();
    }

    private void fit() {
        if (getScene() == null) {
            return;
        }
        fittedAt = ScreenScale.text();
        double room = getScene().getWidth() - bar.prefWidth(-1);
        tools.openProperty().get().ifPresent(tool -> {
            double width = pageOnly.orElse(tools.widthIn(tool, room / fittedAt) * fittedAt);
            page.setMinWidth(width);
            page.setPrefWidth(width);
            page.setMaxWidth(width);
        });
    }

    @Override
    protected void layoutChildren() {
        if (fittedAt != ScreenScale.text()) {
            fit();
        }
        super.layoutChildren();
    }

    private void drag(MouseEvent event) {
        double width = sceneToLocal(event.getSceneX(), event.getSceneY()).getX() - bar.getWidth();
        tools.openProperty().get().ifPresent(tool -> tools.setWidth(tool, width / ScreenScale.text()));
        fit();
        event.consume();
    }
}
