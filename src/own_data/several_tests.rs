use super::super::{read_table, read_understood};

/// What is drawn of a table: `name=week:value[low,high]`.
fn drawn(text: &str) -> String {
    let data = read_table(text).data;
    let end = |end: Option<f64>| end.map_or_else(String::new, |end| end.to_string());
    let point = |point: &super::super::OwnPoint| {
        let name = data.series().get(usize::from(point.series())).cloned().unwrap_or_default();
        let bar = if point.low().or(point.high()).is_some() {
            format!("[{},{}]", end(point.low()), end(point.high()))
        } else {
            String::new()
        };
        format!("{name}={}:{}{bar}", point.week(), point.value())
    };
    data.points().iter().map(point).collect::<Vec<_>>().join(" | ")
}

#[test]
fn each_arm_is_a_series_named_by_the_header() {
    for (table, expected) in [
        (
            "week,CD4 arm A,CD4 arm B\n0,340,300\n8,512,310",
            "CD4 arm A=0:340 | CD4 arm B=0:300 | CD4 arm A=8:512 | CD4 arm B=8:310",
        ),
        ("Semaine;CD4 bras IL-2;CD4 bras témoin\n0;340;300,5", "CD4 bras IL-2=0:340 | CD4 bras témoin=0:300.5"),
        ("day,cd4_control,cd4_il2\n28,340,300", "cd4_control=4:340 | cd4_il2=4:300"),
        (
            "Week,Control CD4 (cells/µL),IL-2 CD4 (cells/µL)\n0,340,300",
            "Control CD4 (cells/µL)=0:340 | IL-2 CD4 (cells/µL)=0:300",
        ),
        ("Week,CD4 A,CD4 B\nweeks,cells/µL,10^9/L\n0,340,0.3", "CD4 A=0:340 | CD4 B=0:300"),
        ("x,Curve1,Curve2\n0,340,300", "Curve1=0:340 | Curve2=0:300"),
        (
            "week,CD4 patient 1,CD4 patient 2,CD4 patient 3\n0,340,300,\n8,,310,320",
            "CD4 patient 1=0:340 | CD4 patient 2=0:300 | CD4 patient 2=8:310 | CD4 patient 3=8:320",
        ),
        // Its own ends of bars, and no other's.
        (
            "week,CD4 A,A low,A high,CD4 B,B low,B high\n0,340,300,400,200,150,250",
            "CD4 A=0:340[300,400] | CD4 B=0:200[150,250]",
        ),
        (
            "week,CD4 A,low,high,CD4 B,low,high\n0,340,300,400,200,150,250",
            "CD4 A=0:340[300,400] | CD4 B=0:200[150,250]",
        ),
        ("week,CD4 A,IQR,CD4 B,IQR\n0,340,300-400,200,150-250", "CD4 A=0:340[300,400] | CD4 B=0:200[150,250]"),
        ("week,CD4 A,CD4 B,A low,A high,B low,B high\n0,340,200,300,400,150,250", "CD4 A=0:340 | CD4 B=0:200[150,250]"),
        ("week,low,high,CD4 A,CD4 B\n0,100,900,340,200", "CD4 A=0:340 | CD4 B=0:200"),
        // Groups in rows, in the order in which they come.
        (
            "week,arm,cd4\n0,IL-2,340\n0,control,300\n8,IL-2,512\n8,control,310",
            "IL-2=0:340 | control=0:300 | IL-2=8:512 | control=8:310",
        ),
        ("bras;semaine;cd4\n1;0;340\n2;0;300", "1=0:340 | 2=0:300"),
        ("week,value,low,high,group\n0,340,300,400,A\n0,200,,,B", "A=0:340[300,400] | B=0:200"),
        ("week,arm,site,cd4\n0,A,x,340\n0,B,x,300", "A=0:340 | B=0:300"),
        (
            "week,arm,CD4 men,CD4 women\n0,A,340,300\n0,B,200,210",
            "A, CD4 men=0:340 | A, CD4 women=0:300 | B, CD4 men=0:200 | B, CD4 women=0:210",
        ),
        // A number of which nobody says that it is a count of 0.34 cells.
        ("week,CD4 A,CD4 B\n0,340,0.34\n8,512,0.5", ""),
    ] {
        assert_eq!(drawn(table), expected, "{table} {:?}", read_understood(table));
    }
}

#[test]
fn what_cannot_be_told_apart_is_asked_about() {
    for table in [
        "week,mean,median\n0,340,330",
        "week,CD4 mean,CD4 median\n0,340,330",
        "week,CD4,CD4 count\n0,340,330",
        "week,CD4 arm A,CD4 arm A\n0,340,330",
        "week,CD4 arm A mean,CD4 arm A median\n0,340,330",
        "week,CD4 (cells/µL),CD4 (10^9/L)\n0,340,0.34",
        "week,CD4,CD4 arm B\n0,340,330",
        "X,Y,X,Y\n0,340,0,300",
        "week,CD4 A,CD4 B,CD4 C,CD4 D,CD4 E,CD4 F,CD4 G\n0,1,2,3,4,5,6,7",
        "week,CD4 A,CD4 B (pg/mL)\n0,340,330",
        "ID TIME DV DVID\n1 0 340 1\n1 0 4.5 2",
        "week,arm,cd4\n0,a,1\n0,b,2\n0,c,3\n0,d,4\n0,e,5\n0,f,6\n0,g,7",
    ] {
        let (read, understood) = read_understood(table);
        assert!(read.data.is_empty() && !read.notes.is_empty(), "{table} {:?}", read.data);
        assert!(understood.columns.len() > 1 && !understood.is_plain, "{table}");
    }
}

#[test]
fn a_table_of_series_waits_until_the_reader_agrees() {
    for table in [
        "week,CD4 arm A,CD4 arm B\n0,340,300",
        "week,arm,cd4\n0,A,340\n0,B,300",
        "week,where,value\n0,left,340\n0,right,300",
    ] {
        let (read, understood) = read_understood(table);
        assert!(read.data.points().len() == 2 && !understood.is_plain, "{table}");
        assert_eq!(read.data.series().len(), 2, "{table}");
    }
}
