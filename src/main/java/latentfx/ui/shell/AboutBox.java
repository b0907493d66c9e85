package latentfx.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.AppIcon;
import latentfx.ui.fx.Messages;
import latentfx.workbench.Versions;

/** The content of the about box: version, the libraries used and their licences. */
final class AboutBox {
    private record Library(String name, String version, String licence) {}

    private AboutBox() {}

    private static List<Library> libraries() {
        return List.of(
                new Library("OpenJFX", Versions.of("javafx"), "GPL-2.0 + Classpath Exception"),
                new Library("Deeplearning4j, ND4J", Versions.deeplearning4j(), "Apache-2.0"),
                new Library("JavaCPP, OpenBLAS (Bytedeco)", Versions.of("javacpp"), "Apache-2.0, BSD-3-Clause"),
                new Library("AtlantaFX", Versions.of("atlantafx"), "MIT"),
                new Library("ControlsFX", Versions.of("controlsfx"), "BSD-3-Clause"),
                new Library("Ikonli, Feather icons", Versions.of("ikonli"), "Apache-2.0, MIT"),
                new Library("EJML", Versions.of("ejml"), "Apache-2.0"),
                new Library("Jackson", Versions.of("jackson"), "Apache-2.0"),
                new Library("picocli", Versions.of("picocli"), "Apache-2.0"),
                new Library("JNA", Versions.of("jna"), "Apache-2.0"),
                new Library("SLF4J", Versions.of("slf4j"), "MIT"),
                new Library("Pretendard", "1.3.9", "OFL-1.1"));
    }

    /** The content, in the language of the window. */
    static Node content() {
        Messages words = Messages.of(AboutBox.class);
        Label name = new Label("LatentFX " + Versions.latentFx());
        name.getStyleClass().add("title-3");
        Label what = new Label(words.get("about.what"));
        Label runs = new Label(words.get(
                "about.runs",
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                System.getProperty("os.name"),
                System.getProperty("os.arch")));
        runs.getStyleClass().add("text-muted");
        VBox titles = new VBox(name, what, runs);
        titles.getStyleClass().add("about-titles");
        ImageView icon = new ImageView(AppIcon.image(64));
        HBox head = new HBox(icon, titles);
        head.getStyleClass().add("about-head");
        head.setAlignment(Pos.CENTER_LEFT);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("info-grid");
        int row = 0;
        for (Library library : libraries()) {
            Label licence = new Label(library.licence());
            licence.getStyleClass().add("text-muted");
            grid.addRow(row++, new Label(library.name()), new Label(library.version()), licence);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        VBox all = new VBox(head, scroll);
        all.getStyleClass().add("about");
        return all;
    }
}
