package org.lianluo.station.standard;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.lianluo.shared.events.station.standard.StationStandardSetV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;

/**
 * What the stations of a jurisdiction should have (建站标准). No law lists it: the six of 六有 differ from place to place, so it
 * is data. Code and jurisdiction never change.
 */
@Entity
public class StationStandard extends AggregateRoot {

    /** For every region that has none of its own. */
    static final String DEFAULT = "DEFAULT";

    private String code;
    private String name;
    private String basis;
    private String[] itemCodes;
    private String[] itemLabels;
    private Integer[] itemPoints;
    private String[] optionalCodes;
    private Integer[] starPoints;

    protected StationStandard() {}

    StationStandard(StandardDetails details, String by, Instant at) {
        super(Ids.next(), details.jurisdiction(), by, at);
        code = details.code();
        set(details);
    }

    void change(StandardDetails details, String by, Instant at) {
        if (!details.code().equals(code)) {
            throw ProblemException.unchangeable("/code");
        }
        if (!details.jurisdiction().equals(getRegionCode())) {
            throw ProblemException.unchangeable("/jurisdiction");
        }
        set(details);
        touch(by, at);
    }

    private void set(StandardDetails details) {
        mustHaveCodesOnce(details.items());
        mustRise(details);
        name = details.name();
        basis = details.basis();
        itemCodes = details.items().stream().map(StandardItem::code).toArray(String[]::new);
        itemLabels = details.items().stream().map(StandardItem::label).toArray(String[]::new);
        itemPoints = details.items().stream().map(StandardItem::points).toArray(Integer[]::new);
        optionalCodes = details.items().stream()
                .filter(StandardItem::optional)
                .map(StandardItem::code)
                .toArray(String[]::new);
        starPoints = details.starPoints().toArray(Integer[]::new);
        tell(new StationStandardSetV1(getId(), code, getRegionCode(), name, List.of(itemCodes), starPoints.length));
    }

    private static void mustHaveCodesOnce(List<StandardItem> items) {
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < items.size(); place++) {
            if (!seen.add(items.get(place).code())) {
                throw ProblemException.invalid(
                        "/items/" + place + "/code",
                        "项目编码重复，每项编码只能用一次",
                        "The code is there twice; give each item its own");
            }
        }
    }

    /** More stars need more points, and no more than there are. */
    private static void mustRise(StandardDetails details) {
        int all = details.items().stream().mapToInt(StandardItem::points).sum();
        int before = 0;
        for (int place = 0; place < details.starPoints().size(); place++) {
            int points = details.starPoints().get(place);
            if (points <= before || points > all) {
                throw ProblemException.invalid(
                        "/starPoints/" + place,
                        "各星级所需分数应当逐级升高，并且不超过各项满分之和 " + all,
                        "Each star needs more points than the one below, and no more than all items together: " + all);
            }
            before = points;
        }
    }

    /** The stars that so many points give; 0 for none. */
    public int starsFor(int points) {
        return (int)
                Arrays.stream(starPoints).filter(needed -> needed <= points).count();
    }

    public StandardDetails details() {
        return new StandardDetails(code, getRegionCode(), name, basis, items(), List.of(starPoints));
    }

    public List<StandardItem> items() {
        List<String> optional = List.of(optionalCodes);
        return IntStream.range(0, itemCodes.length)
                .mapToObj(place -> new StandardItem(
                        itemCodes[place], itemLabels[place], itemPoints[place], optional.contains(itemCodes[place])))
                .toList();
    }

    public String code() {
        return code;
    }

    /** Whether stations of a region may be held against it. */
    public boolean isFor(String regionCode) {
        return getRegionCode().equals(DEFAULT) || regionCode.equals(getRegionCode());
    }

    @Override
    public String aggregateType() {
        return "station-standard";
    }
}
