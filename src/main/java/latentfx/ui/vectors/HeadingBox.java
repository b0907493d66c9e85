package latentfx.ui.vectors;

import javafx.scene.control.CheckBox;
import latentfx.data.table.TableOptions.Heading;
import latentfx.data.table.text.TextForm;
import latentfx.ui.fx.Messages;

/** Says whether the first line of a table is the heading; between yes and no it is left to the reader. */
final class HeadingBox extends CheckBox {
    private final ColumnsViewModel model;
    private final Messages words = Messages.of(HeadingBox.class);

    HeadingBox(ColumnsViewModel model) {
        this.model = model;
        setId("columns-heading");
        setAllowIndeterminate(true);
        setWrapText(true);
        setOnAction(event -> model.headingProperty().set(chosen()));
        model.headingProperty().addListener((property, before, now) -> update());
        model.openProperty().addListener((property, before, now) -> update());
        update();
    }

    private Heading chosen() {
        if (isIndeterminate()) {
            return Heading.AUTO;
        }
        return isSelected() ? Heading.YES : Heading.NO;
    }

    private void update() {
        Heading heading = model.headingProperty().get();
        setIndeterminate(heading == Heading.AUTO);
        setSelected(heading == Heading.YES);
        boolean found =
                model.table().flatMap(it -> it.form()).map(TextForm::headed).orElse(false);
        setText(
                heading == Heading.AUTO
                        ? words.get("columns.heading.auto", words.get(found ? "columns.yes" : "columns.no"))
                        : words.get("columns.heading"));
    }
}
