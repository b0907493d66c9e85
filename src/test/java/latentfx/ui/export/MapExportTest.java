package latentfx.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import latentfx.math.Matrix;
import latentfx.model.CodeSheet;
import latentfx.model.FakeMaps;
import latentfx.model.OpenModel;
import latentfx.projection.Basis;
import latentfx.task.BackgroundActions;
import latentfx.ui.fx.Problem;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.linked.SampleSpace;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.plot.SampleSet;
import latentfx.ui.scale.ScaleUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class MapExportTest {
    @TempDir
    Path folder;

    private final Locale before = Locale.getDefault();
    private final MapViewModel map = new MapViewModel(Runnable::run, Runnable::run);
    private final OpenModel open = FakeMaps.clusters("A <b> & \"c\"", 400, 2, 4);
    private final List<String> said = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final MapExport export =
            new MapExport(new BackgroundActions(Runnable::run, Runnable::run), said::add, problems::add);

    @BeforeEach
    void showTheCodesThemselves() {
        Locale.setDefault(Locale.ENGLISH);
        map.axesProperty().set(new AxisChoice(Basis.RAW, 0, 1));
        map.show(open);
        map.camera().resize(400, 300);
    }

    @AfterEach
    void restoreTheLanguage() {
        Locale.setDefault(before);
    }

    private ShownMap shown() {
        return ShownMap.of(map, ScaleUnit.CODE).orElseThrow();
    }

    private Path written(ExportKind kind, String name) {
        Path file = folder.resolve(name);
        export.write(kind, shown(), file);
        assertEquals(List.of(), problems.stream().map(Problem::details).toList());
        return file;
    }

    private static Document parsed(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static Element group(Document svg, String id) {
        NodeList groups = svg.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            if (groups.item(i) instanceof Element group
                    && group.getAttribute("id").equals(id)) {
                return group;
            }
        }
        throw new AssertionError("there is no group " + id);
    }

    private int count(int label) {
        int count = 0;
        for (int each : open.sheet().labels()) {
            count += each == label ? 1 : 0;
        }
        return count;
    }

    @Test
    void theVectorGraphicHoldsEveryPointAndSaysWhoseTheyAre() throws Exception {
        Document svg = parsed(written(ExportKind.SVG, "map.svg"));
        assertEquals(400, group(svg, "points").getElementsByTagName("use").getLength());
        assertEquals("A <b> & \"c\"", svg.getElementsByTagName("title").item(0).getTextContent());
        String caption = group(svg, "caption").getTextContent();
        assertTrue(caption.contains("400 of 400 samples"), caption);
        assertTrue(caption.contains("A <b> & \"c\""), caption);
        String legend = group(svg, "legend").getTextContent();
        for (int label = 0; label < 4; label++) {
            String entry = open.sheet().labelNames().get(label) + "  " + count(label);
            assertTrue(legend.contains(entry), legend + " lacks " + entry);
        }
        assertTrue(group(svg, "axes").getTextContent().contains("z1"));
        assertTrue(group(svg, "axes").getTextContent().contains("z2"));
        assertTrue(group(svg, "scale").getTextContent().contains("of z"));
        assertEquals(8, group(svg, "names").getElementsByTagName("text").getLength(), "each with a halo");
        assertEquals(List.of("Map with 400 points saved as map.svg"), said);
    }

    @Test
    void hiddenClassesAreLeftOut() throws Exception {
        map.hide(Set.of(1, 2));
        Document svg = parsed(written(ExportKind.SVG, "map.svg"));
        int left = count(0) + count(3);
        assertEquals(left, group(svg, "points").getElementsByTagName("use").getLength());
        assertTrue(group(svg, "caption").getTextContent().contains(left + " of 400"));
        assertEquals(2, group(svg, "legend").getElementsByTagName("text").getLength());
    }

    @Test
    void pointsLieWhereTheyLieOnTheMapInEveryLanguage() throws Exception {
        Locale.setDefault(Locale.GERMANY);
        Document svg = parsed(written(ExportKind.SVG, "map.svg"));
        Element first =
                (Element) group(svg, "points").getElementsByTagName("use").item(0);
        int sample = 0;
        while (open.sheet().labels()[sample] != 0) {
            sample++;
        }
        double x = map.camera().transform().x(open.sheet().codes().get(sample, 0));
        double y = map.camera().transform().y(open.sheet().codes().get(sample, 1));
        assertEquals(x, Double.parseDouble(first.getAttribute("x")), 0.006);
        assertEquals(y, Double.parseDouble(first.getAttribute("y")), 0.006);
    }

    @Test
    void namesOfClassesCannotBreakTheFile() throws Exception {
        List<String> names = List.of("<script>alert(1)</script>", "a&b\u0001", "\"quoted\", with comma", "한글 ]]>");
        CodeSheet sheet = new CodeSheet(
                open.sheet().codes(), open.sheet().labels(), names, open.sheet().origin());
        map.show(new OpenModel(open.name(), open.model(), open.image(), sheet, open.provenance()));
        Document svg = parsed(written(ExportKind.SVG, "map.svg"));
        assertEquals(0, svg.getElementsByTagName("script").getLength());
        assertTrue(group(svg, "legend").getTextContent().contains("<script>alert(1)</script>"));
        assertTrue(group(svg, "legend").getTextContent().contains("한글 ]]>"));
        String csv = Files.readString(written(ExportKind.COORDINATES_CSV, "map.csv"));
        assertTrue(csv.contains("\"\"\"quoted\"\", with comma\""), csv.substring(0, 200));
    }

    @Test
    void coordinatesAreThoseOfTheMapWithTheirClasses() throws IOException {
        List<String> lines = Files.readAllLines(written(ExportKind.COORDINATES_CSV, "map.csv"));
        assertEquals(401, lines.size());
        assertEquals("index,label,name,sample,x,y", lines.get(0));
        int label = open.sheet().labels()[7];
        Matrix codes = open.sheet().codes();
        assertEquals(
                "7," + label + "," + open.sheet().labelNames().get(label) + ",7," + codes.get(7, 0) + ","
                        + codes.get(7, 1),
                lines.get(8));
        assertEquals(List.of("Coordinates of 400 samples saved as map.csv"), said);
    }

    @Test
    void arraysHoldOneSampleARow() throws IOException {
        for (ExportKind kind : List.of(ExportKind.COORDINATES_NPY, ExportKind.CODES_NPY)) {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(written(kind, kind + ".npy")))
                    .order(ByteOrder.LITTLE_ENDIAN);
            int header = 10 + bytes.getShort(8);
            String words = new String(bytes.array(), 10, header - 10, StandardCharsets.US_ASCII);
            assertTrue(words.contains("'shape': (400, 2)") && words.contains("'<f4'"), words);
            assertEquals(header + 400 * 2 * Float.BYTES, bytes.capacity());
            assertEquals(open.sheet().codes().get(399, 1), bytes.getFloat(bytes.capacity() - Float.BYTES), 0);
        }
    }

    @Test
    void besideAnArrayLiesATableThatSaysWhoseItsRowsAre() throws IOException {
        written(ExportKind.CODES_NPY, "codes.npy");
        List<String> lines = Files.readAllLines(folder.resolve("codes-samples.csv"));
        assertEquals(401, lines.size());
        assertEquals("index,label,name,sample", lines.get(0));
        int label = open.sheet().labels()[399];
        assertEquals("399," + label + "," + open.sheet().labelNames().get(label) + ",399", lines.get(400));
        assertEquals(List.of("Codes of 400 samples saved as codes.npy, whose the rows are as codes-samples.csv"), said);
    }

    @Test
    void copiesOfAMapCarryTheSelectionWithItsPositions() {
        assertEquals(Optional.empty(), CopiedMap.of(shown()).table());
        map.selectionProperty()
                .get()
                .select(SampleSpace.of(open.sheet()), SampleSet.of(3, 399), Selection.Mode.REPLACE);
        int label = open.sheet().labels()[3];
        Matrix codes = open.sheet().codes();
        String text = CopiedMap.of(shown()).table().orElseThrow().text();
        assertEquals(
                List.of(
                        "index\tlabel\tname\tsample\tx\ty",
                        "3\t" + label + "\t" + open.sheet().labelNames().get(label) + "\t3\t" + codes.get(3, 0) + "\t"
                                + codes.get(3, 1)),
                text.lines().limit(2).toList());
        assertEquals(3, text.lines().count());
    }

    @Test
    void codesComeWithTheNamesOfTheirClasses() throws IOException {
        List<String> lines = Files.readAllLines(written(ExportKind.CODES_CSV, "codes.csv"));
        assertEquals(401, lines.size());
        assertEquals("index,label,name,sample,z1,z2", lines.get(0));
    }

    @Test
    void theSelectionIsAListAndRefusedWhileThereIsNone() throws IOException {
        assertTrue(MapExport.refused(ExportKind.SELECTION, Optional.of(shown())).isPresent());
        assertTrue(MapExport.refused(ExportKind.SVG, Optional.empty()).isPresent());
        SampleSpace space = SampleSpace.of(open.sheet());
        map.selectionProperty().get().select(space, SampleSet.of(3, 399), Selection.Mode.REPLACE);
        assertFalse(
                MapExport.refused(ExportKind.SELECTION, Optional.of(shown())).isPresent());
        List<String> lines = Files.readAllLines(written(ExportKind.SELECTION, "list.csv"));
        int label = open.sheet().labels()[399];
        assertEquals(3, lines.size());
        assertEquals("index,label,name,sample", lines.get(0));
        assertEquals("399," + label + "," + open.sheet().labelNames().get(label) + ",399", lines.get(2));
        assertEquals(List.of("List of 2 selected samples saved as list.csv"), said);
    }

    @Test
    void aPictureIsWrittenAsItIs() throws IOException {
        Path file = folder.resolve("map.png");
        export.write(new MapExport.Pixels(new int[] {0xff102030, 0xff405060, 0, -1, 1, 2}, 3), shown(), file);
        var image = ImageIO.read(file.toFile());
        assertEquals(3, image.getWidth());
        assertEquals(2, image.getHeight());
        assertEquals(0xff405060, image.getRGB(1, 0));
        assertEquals(List.of("Map with 400 points saved as map.png"), said);
    }

    @Test
    void aFileThatCannotBeWrittenIsOneSentence() {
        export.write(
                ExportKind.SVG, shown(), folder.resolve("no").resolve("such").resolve("map.svg"));
        assertEquals(1, problems.size());
        assertTrue(
                problems.get(0).sentence().contains("map.svg"), problems.get(0).sentence());
        assertEquals(List.of(), said);
    }
}
