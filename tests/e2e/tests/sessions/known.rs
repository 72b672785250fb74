//! What would have been believed in an earlier year: the choice next to the doubt, by every pointer and by keyboard; what it does to answer, points and
//! address; and the tour that uses it.

use e2e::page::pointer::Pointer;
use e2e::page::{Page, keys};
use e2e::problem::Problem;

const ESPRIT: &str = "?v=1&m=2&a=7.5m5d8w3c&n=461&nr=300-1500&wk=35";

fn answer(page: &Page) -> Result<String, Problem> {
    page.browser.find("#answer")?.text()
}

fn wait_for_year(page: &Page, year: Option<u16>) -> Result<(), Problem> {
    page.wait_for(&format!("the page is as of {year:?}"), |page| {
        let named = |text: &str| match year {
            Some(year) => text.contains(&year.to_string()),
            None => !text.contains("published by"),
        };
        let key = page.link()?.split(['&', '?']).find_map(|pair| pair.strip_prefix("known=")).map(str::to_owned);
        Ok(named(&answer(page)?) && key == year.map(|year| year.to_string()))
    })?;
    page.settle()
}

/// Opens the panel in which the choice is.
fn open_doubt(page: &Page) -> Result<(), Problem> {
    page.wait_for("the result is there", |page| page.browser.has("#how-sure"))?;
    page.browser.find("#how-sure")?.click()?;
    page.wait_for("the choice is there", |page| page.browser.has(".year-choice input"))
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn every_pointer_chooses_a_year_and_its_points_come_with_it() -> Result<(), Problem> {
    let page = Page::open("")?;
    for pointer in Pointer::all(page.browser.engine()) {
        page.take(*pointer)?;
        page.go(ESPRIT)?;
        page.wait_until_it_runs()?;
        page.wait_for("the trial is told", |page| Ok(answer(page)?.contains("ESPRIT")))?;
        open_doubt(&page)?;
        // ESPRIT was published in 2007.
        for (year, has_point) in [(Some(1996), false), (Some(2009), true), (None, true)] {
            let value = year.map_or("today".to_owned(), |year: u16| year.to_string());
            let place = page.extent_of(&format!(".year-choice input[value='{value}']"))?;
            page.press_at(*pointer, place.middle())?;
            wait_for_year(&page, year)?;
            assert_eq!(answer(&page)?.contains("ESPRIT"), has_point, "{pointer:?} {value}: {}", answer(&page)?);
        }
    }
    page.is_accessible("the choice of a year")?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn arrow_keys_choose_a_year_which_a_reload_keeps_and_back_takes_back() -> Result<(), Problem> {
    let page = Page::open(ESPRIT)?;
    open_doubt(&page)?;
    let today = answer(&page)?;
    page.browser.find(".year-choice input:checked")?.type_keys(keys::LEFT)?;
    wait_for_year(&page, Some(2009))?;
    page.press(&[keys::LEFT])?;
    wait_for_year(&page, Some(2003))?;
    let of_2003 = answer(&page)?;
    assert_ne!(of_2003, today);
    page.browser.reload()?;
    page.wait_until_it_runs()?;
    wait_for_year(&page, Some(2003))?;
    page.wait_for("the same answer", |page| Ok(answer(page)? == of_2003))?;
    page.browser.back()?;
    wait_for_year(&page, Some(2009))?;
    page.browser.back()?;
    wait_for_year(&page, None)?;
    page.wait_for("the first answer", |page| Ok(answer(page)? == today))?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn another_regimen_keeps_the_year_and_a_bad_year_is_a_notice() -> Result<(), Problem> {
    let page = Page::open(&format!("{ESPRIT}&known=1996"))?;
    wait_for_year(&page, Some(1996))?;
    page.choose_regimen("Kovacs 1996")?;
    wait_for_year(&page, Some(1996))?;
    assert!(answer(&page)?.contains("Kovacs 1996"), "published in 1996: {}", answer(&page)?);
    page.follow(&format!("{ESPRIT}&known=1995"))?;
    page.wait_for("the notice names the years", |page| {
        Ok(page.notices()?.contains("1995") && page.notices()?.contains("2003"))
    })?;
    wait_for_year(&page, None)?;
    page.has_no_errors()
}

#[test]
#[ignore = "needs a browser: cargo xtask test e2e"]
fn the_tour_of_the_years_steps_through_them_in_french() -> Result<(), Problem> {
    let page = Page::open("?v=1&m=2&tour=run-esprit&lang=fr")?;
    page.wait_for("the tour is there", |page| page.browser.has("#tour-card"))?;
    for (step, year) in [1996, 1996, 2001, 2003, 2003, 2009, 2009, 1996].into_iter().enumerate() {
        page.wait_for(&format!("step {} is of {year}", step + 1), |page| {
            Ok(page.link()?.contains(&format!("known={year}")) && answer(page)?.contains(&format!("jusqu’en {year}")))
        })?;
        page.press(&[keys::RIGHT])?;
    }
    page.has_no_errors()
}
