package latentfx.ui.lesson.player;

import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import latentfx.ui.glossary.TermFlow;
import latentfx.ui.glossary.TermMarks;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/**
 * Shows a text in Markdown (CommonMark): paragraphs, lists, emphasis and code, and in them terms of the glossary. Links are
 * shown as their text, pictures and HTML not at all.
 */
public final class MarkdownBox extends VBox {
    private static final Parser PARSER = Parser.builder().build();

    private final TermMarks marks;

    /** Shows {@code markdown}, without marks. */
    public MarkdownBox(String markdown) {
        this(markdown, TermMarks.none());
    }

    /** Shows {@code markdown} with the terms that {@code marks} finds in it. */
    MarkdownBox(String markdown, TermMarks marks) {
        this.marks = marks;
        getStyleClass().add("markdown");
        setAccessibleText(plain(markdown));
        PARSER.parse(markdown).accept(new Builder());
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    /** The text of {@code markdown} without marks. */
    static String plain(String markdown) {
        StringBuilder plain = new StringBuilder();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text text) {
                plain.append(Superscripts.of(text.getLiteral()));
            }

            @Override
            public void visit(Code code) {
                plain.append(Superscripts.of(code.getLiteral()));
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                plain.append(' ');
            }

            @Override
            public void visit(Paragraph paragraph) {
                plain.append(plain.isEmpty() ? "" : " ");
                visitChildren(paragraph);
            }
        });
        return plain.toString();
    }

    /** Turns blocks into text flows, and spans within them into texts of a style. */
    private final class Builder extends AbstractVisitor {
        private TermFlow flow = new TermFlow();
        private String style = "plain";

        @Override
        public void visit(Paragraph paragraph) {
            flow = new TermFlow();
            MarkdownBox.this.getChildren().add(flow);
            if (paragraph.getParent() instanceof ListItem item && item.getFirstChild() == paragraph) {
                add(item.getParent() instanceof BulletList ? "•  " : "–  ");
            }
            visitChildren(paragraph);
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            marks.texts(Superscripts.of(text.getLiteral())).forEach(this::add);
        }

        @Override
        public void visit(Code code) {
            styled("code", () -> add(Superscripts.of(code.getLiteral())));
        }

        @Override
        public void visit(Emphasis emphasis) {
            styled("emphasis", () -> visitChildren(emphasis));
        }

        @Override
        public void visit(StrongEmphasis strong) {
            styled("strong", () -> visitChildren(strong));
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            add(" ");
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            add("\n");
        }

        private void styled(String other, Runnable children) {
            String before = style;
            style = other;
            children.run();
            style = before;
        }

        private void add(String words) {
            add(new Text(words));
        }

        private void add(Text text) {
            text.getStyleClass().addAll("text", style);
            flow.add(text);
        }
    }
}
