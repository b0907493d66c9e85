package latentfx.ui.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import latentfx.data.table.VectorFiles;
import latentfx.task.BackgroundActions;
import latentfx.ui.export.ExportKind;
import latentfx.ui.export.MapExport;
import latentfx.ui.export.ShownMap;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.plot.SampleSet;
import latentfx.ui.scale.ScaleUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VectorsWritingTest {
    private final VectorsViewModel own = new VectorsViewModel(Runnable::run, Runnable::run);
    private final List<String> said = new ArrayList<>();
    private final VectorsWriting writing = new VectorsWriting(
            own,
            new MapExport(
                    new BackgroundActions(Runnable::run, Runnable::run),
                    said::add,
                    problem -> said.add(problem.sentence())));

    @TempDir
    private Path folder;

    private String written(ExportKind kind) throws IOException {
        Path file = folder.resolve("out" + kind.ending());
        writing.write(kind, ShownMap.of(own.map(), ScaleUnit.VECTOR).orElseThrow(), file);
        return Files.readString(file);
    }

    private void openFruit() throws IOException {
        own.open(new VectorFiles(Files.writeString(
                folder.resolve("fruit.csv"),
                "sweet,sour,label,name\n1,2,apple,Jonagold\n3,5,pear,\"Abate, late\"\n8,1,pear,Comice\n")));
    }

    @Test
    void valuesGoOutUnderTheirHeadingsWithClassAndName() throws IOException {
        openFruit();
        assertEquals("""
                index,label,name,sample,sweet,sour
                0,0,apple,apple · Jonagold,1.0,2.0
                1,1,pear,"pear · Abate, late",3.0,5.0
                2,1,pear,pear · Comice,8.0,1.0
                """, written(ExportKind.CODES_CSV));
        assertTrue(said.get(0).contains("3"), said.toString());
    }

    @Test
    void coordinatesAndSelectionNameTheirSamples() throws IOException {
        openFruit();
        List<String> lines = written(ExportKind.COORDINATES_CSV).lines().toList();
        assertEquals("index,label,name,sample,x,y", lines.get(0));
        assertTrue(lines.get(1).startsWith("0,0,apple,apple · Jonagold,"), lines.get(1));
        assertEquals(4, lines.size());
        own.map()
                .selectionProperty()
                .get()
                .select(own.shown().orElseThrow().space(), SampleSet.of(2), Selection.Mode.REPLACE);
        assertEquals("index,label,name,sample\n2,1,pear,pear · Comice\n", written(ExportKind.SELECTION));
    }

    @Test
    void aGraphicOfNumbersHasTheirBarForLegend() throws IOException {
        String rows = IntStream.range(0, 60)
                .mapToObj(i -> i + "," + i % 7 + "," + (1900 + i) + "\n")
                .collect(Collectors.joining("", "a,b,label\n", ""));
        own.open(new VectorFiles(Files.writeString(folder.resolve("years.csv"), rows)));
        own.map().camera().resize(400, 300);
        String svg = written(ExportKind.SVG);
        String legend = svg.substring(svg.indexOf("<g id=\"legend\">"));
        assertEquals(32, legend.split("<rect", -1).length - 1);
        assertTrue(legend.contains(">label<") && legend.contains(">1900<") && legend.contains(">1959<"), legend);
        assertEquals(60, svg.split("<use", -1).length - 1);
    }
}
